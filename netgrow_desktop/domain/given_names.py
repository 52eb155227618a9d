"""Common given names of many languages, by which the order of a name's words is told.

Written in Latin letters without accents, as :func:`netgrow_desktop.domain.spelling.latin` gives them. Names that are
family names as often (*Martin*, *Kim*) may stand here too: they tell something only beside a word that does not.
"""

from __future__ import annotations

from functools import cache

from netgrow_desktop.domain.nicknames import full_names
from netgrow_desktop.domain.spelling import latin

_NAMES = """
aaron abena abigail achieng achim ada adam adama adela adele adeline adrian adriana agata agathe agnes agneta
agnieszka ahmad ahmed aida aiko aileen aisha aishwarya akiko akira akosua alain alan alba albert alberto aldo
alejandra alejandro alena alessandra alessandro alessia alessio alex alexa alexander alexandra alexandre alexia alexis
alfonso alfred ali alice alicia alina aline alison alla allan alma alvaro ama amadou amanda amara amber amelia amelie
amina amir amit amy ana anais anders andre andrea andreas andrei andres andrew andrzej angel angela angelica angelo
anika anil anita anja anjali ankit ann anna annabel anne anneke annette annika anouk antoine anton antonella antonia
antonio anu anya april arda ariel arjun arnaud arne arthur arturo arun asa ashley asif astrid asuka audrey august
augusta aurelie aurora ava avery axel ayesha aylin ayse aysel barbara bart bartosz basil bastian beata beate beatrice
beatriz ben benedict benedikt benjamin benoit bente bernadette bernard bernd bernice bert bettina betty bianca bilal
birgit bjorn blake bo bob bogdan boris brad bradley brandon brenda brian bridget britta brooke bruce bruno bryan burak
cameron camila camille can carina carl carla carlo carlos carmen carol carolin carolina caroline carsten caspar
catalina catherine cecile cecilia celia celine cem cengiz chantal charles charlotte chelsea chiamaka chiara chidi
chinedu chloe chris christa christian christiane christina christine christoph christophe christopher chukwu cindy
claire clara clarissa claude claudia claudio claus clemens clement cleo colette colin connor conor conrad constance
cora corinna corinne cornelia craig cristian cristina cynthia dagmar daisy damian damien dan dana daniel daniela
daniele danielle danny daphne daria dariusz darren dave david dawn deborah deepak deepika delia denis denise dennis
derek devon diana diane diego dieter dilek dimitri dina dino dirk divya dmitri dmitry dominic dominik dominique donald
donna dora doreen doris dorothea dorothy douglas duncan dylan eamon ebru eckhard eddie edgar edith eduard eduardo
edward edwin eileen ekaterina elaine eleanor elena eleni elias elif elin elina elisa elisabeth elise eliza elizabeth
ella ellen elliot elsa elvira emeka emil emilia emilie emily emine emma emmanuel emre enrico enrique erdal eric erica
erich erik erika erin ernst esra esteban esther ethan eugen eugene eva evan evelyn ewa fabian fabien fabio fabrizio
fatima fatma fatou faye federica federico felicia felicitas felipe felix ferdinand fernanda fernando finn fiona flavia
flora florence florian folake fran frances francesca francesco francis francisca francisco francois francoise frank
franz franziska fred frederic frederick fredrik frida friedrich fritz gabriel gabriela gabriele gareth gary gaurav
gavin geert gemma genevieve geoffrey georg george georgia gerald gerard gerda gerhard gerrit gert giacomo gianluca
gianni gina giorgio giovanna giovanni gisela giulia giuseppe gladys glen gloria gonzalo gordon grace graham greg
gregor gregory greta grzegorz guido guillaume gunter gunther gustav gustavo hakan hanna hannah hannes hans harald
harold harriet harry hasan hassan hazel heather hector heidi heike heiko heinrich heinz helen helena helene helga
hendrik henning henri henriette henrik henry herbert hermann hilary hilda hilde hiro hiroshi holger holly howard
hubert hugo husain huseyin ian ibrahim ida ignacio igor ilaria ilka ilona ilse imran ines inga inge ingeborg ingo
ingrid inka ioana irena irene irina iris irmgard isaac isabel isabella isabelle ismail ivan ivana ivo jack jackie
jacob jacqueline jacques jade jaime jakob jakub jamal james jamie jan jana jane janet janina janine janusz jared
jasmin jasmine jason javier jay jean jeanette jeanne jeff jeffrey jelena jen jenna jennifer jenny jens jeremy jerome
jerry jesper jesse jessica jessie jesus jill jim jimmy jin joachim joan joana joanna joao joaquin jochem jochen jodie
joe joel joelle johan johann johanna johannes john johnny jolanta jon jonas jonathan jordan jorg jorge jorgen jose
josef josefine joseph josephine josh joshua joy joyce jozef juan juana judith jules julia julian juliana juliane julie
julien juliet juliette julio julius june jurgen justin justine jutta jyoti kai kamil karen kari karim karin karina
karl karla karolina karsten kasper katarina katarzyna kate katharina katherine kathleen kathrin kathy katie katja
katrin kay kayla keiko keith kelly kemal ken kenji kenneth kerstin kevin khadija khalid kieran kilian kirsten kirsty
kjell klara klaus knut kofi konrad konstantin krishna kristen kristian kristin kristina kristof krystyna krzysztof
kumar kurt kwame kwesi kyle lakshmi lara lars laszlo laura lauren laurence laurent lea leah leander lee leila lena leo
leon leonard leonardo leoni leonie leopold leticia liam lidia lieke liesbeth lilian liliana lillian lily lina linda
line linh linus lionel lisa lise liv liz loic lola lore lorena lorenz lorenzo lothar louis louisa louise luc luca
lucas lucia luciana lucie lucien lucy ludovic ludwig luigi luis luisa luise lukas luke luna lutz lydia lynn madeleine
magda magdalena maggie magnus mahmoud maike maja malcolm malgorzata malik malin malte mandy manfred manon manuel
manuela mara marc marcel marcela marcello marcin marco marcos marcus marek margaret margarita margot margrit maria
mariam marian mariana marianne marie marijke marina mario marion marisa marit marius marjan mark marko markus marlene
marlies marta martha martin martina martine mary marzena mateusz mathias mathieu mathilde matilda mats matt matteo
matthew matthias matthieu maureen maurice mauricio mauro max maxim maxime maximilian may maya meera megan mehmet mei
meike mel melanie melinda melissa mercedes meryem mette mia micha michael michaela michal michel michele michelle
mieke miguel mika mikael mike mikhail mila milan milena milos mina minh mira miranda miriam mirjam mirko mohamed
mohammad mohammed moira molly mona monica monika monique morgan moritz morten mortimer moses murat muriel mustafa
myriam nabil nadia nadine nadja nancy naomi natalia natalie natasha nathalie nathan neha neil nele nelly nelson ngozi
nia nicholas nick nicola nicolas nicole niels nigel nikhil nikita niklas niko nikola nikolai nils nina njeri noah noel
noemi nora norbert norma norman nuno nuria ola olaf ole oleg olga oliver olivia olivier omar orla oscar oskar osman
otieno otto oumar oya paloma pamela paola paolo pascal pat patricia patrick patrik patrizia paul paula pauline paulo
pavel pawel pedro penelope penny per perla peter petra phil philip philipp philippe phoebe pia piero pierre pieter
pietro pilar piotr pooja priya priyanka quentin rabea rachel radek rafael rahul raimund rainer raj rajesh ralf ralph
ramesh ramon ramona randy raphael raquel rasmus raul ravi ray raymond rebecca regina reinhard reinhold remy renata
renate rene rhea rhys ria ricardo riccardo richard rick rita robert roberta roberto robin rocio rodrigo roger rohan
roland rolf romain roman romy ron ronald ronja rosa rosalie rose rosemary rosie ross roxana roy ruben rudi rudiger
rudolf rupa rupert russell ruth ryan sabina sabine sabrina sadia saeed said salma salvatore sam samantha samira samuel
sana sander sandra sandrine sandy sanjay santiago sara sarah sascha sasha saskia scott sean sebastian selim selin
selina selma serena serge sergei sergio seung shannon sharon shaun sheila shirin shirley sibylle sigrid silke silvia
silvio simon simona simone sina sinead siobhan sipho sofia sofie sonia sonja sophia sophie soren stacey stan stanislav
stefan stefania stefanie stefano steffen stella stephan stephane stephanie stephen steve steven stuart sue sunil
sunita suresh susan susana susanna susanne suzanne svea sven svenja svetlana swati sybille sylvia sylvie sylwia
takashi takeshi tamara tania tanja tanya tara tariq tatiana tatjana taylor ted teresa terry thandiwe themba theo
theodor theresa therese thi thierry thilo thomas thorsten tiago tijana till tilo tim timo timothy tina tjark tobias
tod todd tom tomas tomasz tommaso tommy toni tony torben torsten tracy travis trevor tristan ulla ulrich ulrike umar
ursula ute uwe valentin valentina valeria valerie vanessa vera verena vernon veronica veronika veronique vicente vicki
victor victoria vijay vikas vikram viktor viktoria vincent vincenzo viola violet virginia vivian viviane vladimir
volker walter wanda wanjiku wanjiru warren wayne wendy werner wilfried wilhelm will willem william wilma winfried
wojciech wolf wolfgang xavier xenia yannick yasmin yolanda yuki yuko yuri yusuf yuval yves yvette yvonne zachary
zainab zara zeynep zoe zofia zuzana
"""


@cache
def _known() -> frozenset[str]:
    return frozenset(map(latin, _NAMES.split()))


def is_given_name(word: str) -> bool:
    """Tell whether a folded word is a given name, or a short form of one, that many people bear."""
    spelled = latin(word)
    return spelled in _known() or bool(full_names(spelled))
