"""Short and pet forms of given names, by the full name that they stand for.

A short form may stand for several names (Alex, Chris, Sasha); full names never stand for each other, so that Alexander
is not Alexandra. The lists hold what is usual in each language, written in Latin letters without accents.
"""

from __future__ import annotations

from functools import cache

from netgrow_desktop.domain.spelling import latin

_ENGLISH = """
abigail: abby gail; abraham: abe; alan: al; albert: al bert bertie; alexander: alex al alec sandy xander lex;
alexandra: alex sandra sandy lexi; alfred: alf fred alfie; alice: ali; amanda: mandy; andrew: andy drew; angela:
angie; ann: annie nan; anna: annie; anthony: tony ant; antonia: toni; arthur: art; barbara: barb babs barbie;
benjamin: ben benny benji; bernard: bernie; beverly: bev; bradley: brad; caroline: carrie caro; catherine: cathy cat
cate kate katie kitty kit; cecilia: cece celia; charles: charlie chuck chas chip; charlotte: charlie lottie;
christian: chris; christina: chris chrissy tina; christine: chris chrissy tina; christopher: chris topher kit;
clifford: cliff; constance: connie; cynthia: cindy; daniel: dan danny; danielle: dani; david: dave davey; deborah: deb
debbie debra; dennis: denny; derek: rick; donald: don donnie; dorothy: dot dottie dolly; douglas: doug; edgar: ed;
edmund: ed ned ted; edward: ed eddie ned ted teddy; edwin: ed eddie; eleanor: ellie nell nora; elizabeth: liz lizzie
beth betty betsy bess eliza ellie libby lisa lizbeth; emily: em emmy; emma: em; eugene: gene; evelyn: evie; florence:
flo; frances: fran franny frankie; francis: frank fran; franklin: frank; frederick: fred freddy freddie rick; gabriel:
gabe; gabrielle: gabby; geoffrey: geoff jeff; george: georgie; gerald: gerry jerry; gerard: gerry; gilbert: gil bert;
gordon: gordy; gregory: greg; gwendolyn: gwen; harold: harry hal; harriet: hattie; helen: nell; henry: harry hank hal;
herbert: herb bert; howard: howie; isaac: ike; isabel: izzy bella; isabella: izzy bella; jacob: jake jay; jacqueline:
jackie; james: jim jimmy jamie jem; janet: jan; jane: janie; jasmine: jas; jeffrey: jeff; jennifer: jen jenny jenna;
jeremy: jerry; jessica: jess jessie; joan: joanie; joanna: jo; john: johnny jack jon; jonathan: jon jonny nathan;
joseph: joe joey jo; josephine: jo josie; joshua: josh; judith: judy; julia: jules; julian: jules; katherine: kate
katie kathy kat kitty kay kathryn katy; kathleen: kathy kath kate; kenneth: ken kenny; kimberly: kim; lawrence: larry
laurie; leonard: len lenny leo; leslie: les; lillian: lily lil; louis: lou louie; louise: lou lulu; lucille: lucy;
madeleine: maddie; madison: maddie; margaret: maggie meg peg peggy marge margie greta rita daisy; maria: mia; marilyn:
mary; martha: marty; martin: marty; mary: molly polly; matilda: tilly mattie; matthew: matt matty; maureen: mo;
maurice: mo; megan: meg; melanie: mel; melissa: mel missy; michael: mike mick mickey micky mikey; michelle: shelly;
mildred: millie; mitchell: mitch; miranda: mandy; nancy: nan; natalie: nat nattie; nathan: nat nate; nathaniel: nat
nate nathan; nicholas: nick nicky; nicole: nicky nikki; norman: norm; oliver: ollie; olivia: liv livvy; oscar: ozzie;
pamela: pam; patricia: pat patty tricia trish; patrick: pat paddy rick; penelope: penny; peter: pete; philip: phil
pip; phillip: phil pip; priscilla: cilla; rachel: rach; randall: randy; raymond: ray; rebecca: becky becca; reginald:
reg reggie; richard: rick ricky rich richie dick; robert: rob robbie bob bobby bert; roberta: bobbie; roderick: rod;
rodney: rod; roger: rodge; ronald: ron ronnie; rosemary: rose rosie; russell: russ; ruth: ruthie; samantha: sam sammy;
samuel: sam sammy; sandra: sandy; sarah: sally sadie; scott: scotty; sebastian: seb; sharon: shari; sidney: sid;
simon: si; sophia: sophie; stanley: stan; stephanie: steph stevie; stephen: steve stevie steph; steven: steve stevie;
stuart: stu; susan: sue susie suzy; susanna: sue susie; suzanne: sue suzy; sylvia: syl; terence: terry; teresa: terry
tess; theodora: dora thea; theodore: ted teddy theo; theresa: terry tess tessa; thomas: tom tommy; timothy: tim timmy;
tobias: toby; valerie: val; vanessa: nessa; veronica: ronnie; victor: vic; victoria: vicky tori; vincent: vince
vinnie; virginia: ginny; vivian: viv; walter: walt wally; warren: waz; wilfred: will fred; william: bill billy will
willy liam; winifred: winnie; winston: win; zachary: zach zack
"""
_GERMAN = """
adelheid: heidi; agnes: agi; alois: lois luis; andreas: andi andy; angelika: geli angie; annegret: anne gretel;
anneliese: anne liesl; annemarie: anne; anton: toni; barbara: barbel babsi; bartholomaus: bartl; bernadette: berni;
bernhard: bernd berni hardy; brigitte: gitte gitti biggi; charlotte: lotte lotti; christa: christel; christian: chris;
christiane: christel jane; christoph: chris stoffel toph; cornelia: conny nele; dietmar: didi; dietrich: dieter;
dominik: domi nik; dorothea: dora thea doro; eberhard: ebi; eduard: edi; eleonore: lore ella; elfriede: elfi friedel;
elisabeth: lisa elli liesl lisbeth sissi else betti elise; erich: eri; ernst: erni; ferdinand: ferdi nandl; florian:
flo flori; franz: franzl; franziska: franzi sissi ziska; friederike: rike fritzi; friedrich: fritz fiete; gabriele:
gabi; georg: schorsch jorg; gerhard: gerd hardy gert; gertrud: trude gerti traudl; gottfried: friedel; gustav: gustl;
hannelore: hanne lore; hans: hansi; heinrich: heinz heiner hein; helene: lene leni; helmut: helmi; herbert: herbi;
hermann: mandi; hildegard: hilde; ignaz: naz; ingeborg: inge; irmgard: irmi; jakob: jockel; joachim: jochen achim jo;
johann: hans hannes; johanna: hanna hanni jo; johannes: hans hannes jo jan; josef: sepp jupp pepi beppo; josefine:
josi fine; jurgen: jurg; karl: kalle; karoline: line caro; katharina: kathi katja kathe trine kati; konrad: conny
kurt; kunigunde: gundi; leonhard: leo hardl; leopold: poldi leo; lieselotte: lilo lotte; lorenz: lenz; ludwig: lutz
wiggerl luggi; magdalena: lena leni magda; manfred: manni fred; margarete: grete gretel margit marga gitta; maria:
mitzi mariele; marianne: janne; martin: marti; mathias: matze hias; mathilde: tilda hilda; matthaus: matz; matthias:
matze hias matz; maximilian: max maxi; michael: michi michel mike; michaela: michi ela; nikolaus: klaus niko niki nik;
patrick: pat; peter: pit peterle; philipp: phil lipp; raimund: mundl; reinhard: reini; reinhold: reini; renate: nati;
robert: robi bert; roland: roli; rosemarie: rosi romy; rudolf: rudi rolf dolf; ruprecht: rupp; sabine: bine;
sebastian: basti wastl bastian; siegfried: sigi siggi; sigrid: siri; sophie: fifi; stefan: steffen steff; stefanie:
steffi; susanne: susi sanne; theodor: theo; theresia: resi thesi; thomas: tom tommi; tobias: tobi; ulrich: uli ulli;
ulrike: uli ulli rike; ursula: uschi ulla ursel; valentin: valti; veronika: vroni; viktoria: vicky; vinzenz: vinz;
volker: volki; waltraud: traudl; werner: werni; wilhelm: willi willy helmi; wilhelmine: minna mina helma; wolfgang:
wolf wolfi; zacharias: zach
"""
_ROMANCE = """
adriana: adri; alberto: beto tito; alejandra: ale sandra; alejandro: ale alex jano; alfonso: poncho fonso; alfredo:
fredo; alicia: licha; ana maria: anamari; anastasia: tasia; andres: andy; angel: angelito; antonio: tono toni
antonito; beatriz: bea betty; benjamin: benja; carlos: carlitos charly; carmen: menchu mela; catalina: cata lina;
cecilia: ceci; concepcion: concha conchita; consuelo: chelo; cristina: cris tina; cristobal: tobal; daniel: dani;
daniela: dani; dolores: lola loli; eduardo: edu lalo; elena: nena; enrique: quique kike; ernesto: neto; esperanza:
espe; esteban: teban; eugenia: genia; federico: fede; felipe: pipe; fernando: fer nando; francisca: paca paquita;
francisco: paco pancho curro kiko fran cisco; gabriel: gabo gabi; gabriela: gabi; gerardo: gera; gonzalo: gonza;
graciela: chela; gregorio: goyo; guadalupe: lupe lupita; guillermo: memo guille; gustavo: gus tavo; hector: tito;
ignacio: nacho; isabel: isa chabela; isidro: chidro; jaime: jimi; javier: javi; jesus: chuy chus; joaquin: quino;
jorge: coque; jose: pepe pepito chepe; josefa: pepa; juan: juanito; juana: juanita; julio: julito; laura: lau;
leonardo: leo; leticia: leti; lourdes: lulu; luis: lucho luisito; manuel: manolo manu manny; manuela: manoli;
margarita: rita marga; maria: mari maruja; mario: mayito; mateo: teo; maximiliano: max; mercedes: merche meche;
miguel: migue miki; monica: moni; nicolas: nico; octavio: tavo; pablo: pablito; patricia: patri pati; pedro: perico;
pilar: pili; rafael: rafa; ramon: moncho; raquel: raque; ricardo: rica; roberto: beto tito; rodrigo: rodri; rosario:
charo; salvador: chava salva; santiago: santi yago; sebastian: seba; sergio: checo; silvia: silvi; soledad: sole;
susana: susi; teresa: tere; tomas: tomi; valentina: vale; vicente: chente; victoria: vicky; yolanda: yoli; giovanni:
gianni nanni vanni; giuseppe: beppe peppe pino; salvatore: toto turi; domenico: mimmo nico; vincenzo: enzo; lorenzo:
enzo renzo; alessandro: ale sandro; alessandra: ale sandra; antonella: anto; antonino: nino; bartolomeo: meo;
caterina: cate rina; elisabetta: betta lisa; emanuele: lele manu; filippo: pippo; francesca: franca cesca fra;
francesco: franco checco fra ciccio; giacomo: jack; gabriele: lele; giorgio: gio; giovanna: gianna vanna; gregorio:
gigi; guglielmo: memmo; leonardo: leo nardo; luigi: gigi gino; luigia: gina; margherita: rita; maddalena: lena;
matteo: teo; michele: lele; nicola: nico; pasquale: lino; pietro: piero; raffaele: lele raf; riccardo: ricky; roberto:
robi; simone: simo; stefano: ste; tommaso: tom maso; umberto: berto; alexandre: alex; anne sophie: anso; antoine:
toine; benoit: ben; bernadette: bernie; christophe: chris totof; dominique: dom domi; elisabeth: babette; emmanuel:
manu; emmanuelle: manu; frederic: fred; genevieve: ginette; guillaume: guy gui; jacqueline: jacotte; jean baptiste:
jb; jean claude: jc; jean francois: jeff; jean marc: jm; jean pierre: jp; laurent: lolo; laurence: lolo; mathieu:
math; maximilien: max; nathalie: nath; nicolas: nico; philippe: phil; stephane: steph; stephanie: steph; therese:
tete; thierry: titi; veronique: vero; sebastien: seb; xavier: xav; antonio: toninho ze; eduardo: edu dudu; fernanda:
fe nanda; francisco: chico; gabriel: gabi biel; guilherme: gui; henrique: rique; isabela: isa bela; joao: joaozinho;
jose: ze zeca; luis: lula; luiz: lula; manoel: mane; mariana: mari; rafael: rafa; rafaela: rafa; roberto: beto;
sebastiao: tiao; tatiana: tati; thiago: thi; vinicius: vini
"""
_SLAVIC = """
agnieszka: aga; aleksandra: ola sasha; aleksander: olek alek sasha; andrzej: jedrek; anna: ania anka asia anya nyura
anicka; antoni: antek tolek; barbara: basia baska; bartlomiej: bartek; bartosz: bartek; boleslaw: bolek; danuta:
danka; dominik: domin; dorota: dorotka; edward: edek; elzbieta: ela elka; ewa: ewka; feliks: felek; franciszek:
franek; grzegorz: grzesiek grzes; henryk: heniek; halina: halinka; hanna: hania; irena: irka; iwona: iwonka; jacek:
jacus; jadwiga: jadzia; jakub: kuba; jan: janek jasiek honza; jerzy: jurek; joanna: asia joasia; jozef: jozek; julia:
julka; justyna: justa; kamil: kamilek; karolina: karola; katarzyna: kasia kaska; kazimierz: kazik; konstanty: kostek;
krystyna: krysia; krzysztof: krzysiek krzys; leszek: lech; lukasz: luki; maciej: maciek; magdalena: magda; malgorzata:
gosia goska malgosia; marcin: marcinek; maria: marysia masha majka mariyka; mateusz: mati; michal: michalek misiek;
mieczyslaw: mietek; mikolaj: miki; monika: monia; natalia: nata natalka; pawel: pawelek; piotr: piotrek petya;
przemyslaw: przemek; rafal: rafalek; roman: romek; ryszard: rysiek; slawomir: slawek; stanislaw: staszek stach stas;
stefan: stefek; szymon: szymek; tadeusz: tadek; teresa: tereska; tomasz: tomek; urszula: ula; waclaw: wacek; waldemar:
waldek; wieslaw: wiesiek; witold: witek; wladyslaw: wladek; wlodzimierz: wlodek; wojciech: wojtek; zbigniew: zbyszek;
zdzislaw: zdzisiek; zofia: zosia; zygmunt: zygmus; zuzanna: zuza; aleksei: alyosha lyosha; aleksandr: sasha sanya
shura; alexander: sasha; alexandra: sasha; anastasia: nastya asya; anastasiya: nastya; anatoly: tolya; andrei:
andryusha; antonina: tonya; boris: borya; dmitry: dima mitya; dmitri: dima mitya; ekaterina: katya; elena: lena
lenochka; elizaveta: liza; evgeny: zhenya; evgenia: zhenya; fyodor: fedya; galina: galya; georgy: gosha zhora;
grigory: grisha; ivan: vanya; irina: ira irochka; konstantin: kostya; larisa: lara; leonid: lyonya; lev: lyova;
lyubov: lyuba; lyudmila: lyuda mila; maksim: max; margarita: rita; mikhail: misha; nadezhda: nadya; natalya: natasha;
nikita: nik; nikolai: kolya; oksana: ksyusha ksana; oleg: olezhka; olga: olya; pavel: pasha; pyotr: petya; roman:
roma; semyon: syoma; sergei: seryozha; sofia: sonya sofa; stanislav: stas; svetlana: sveta; tamara: toma; tatiana:
tanya; valentin: valya; valentina: valya; valery: valera; vasily: vasya; vera: verochka; viktor: vitya; viktoria:
vika; vladimir: volodya vova; vladislav: vlad; vyacheslav: slava; yaroslav: slava; yekaterina: katya; yelena: lena;
yevgeny: zhenya; yulia: yulya; yuri: yura; zinaida: zina; frantisek: franta; jaroslav: jarda; josef: pepa; jiri:
jirka; jindrich: jindra; ladislav: lada; miroslav: mirek; petr: peta; stanislav: standa; tomas: tom; vaclav: vasek;
vladimir: vlada; vojtech: vojta; zdenek: zdena; alzbeta: bara betka; barbora: bara; katerina: katka; ludmila: lida;
marketa: marka; veronika: verca; zuzana: zuzka; oleksandr: sashko; mykola: kolya; mykhailo: mykhas; volodymyr: vova
volodya; dmytro: dima; kateryna: katya; oleksii: lyosha
"""
_OTHERS = """
abdulrahman: abdul; mohammed: mo mohd md; muhammad: mo mohd md; mehmet: memo; mustafa: musti; ibrahim: ibo; fatma:
fatos; suleyman: sulo; huseyin: huso; hasan: haso; ismail: isi; mahmut: mamo; aleksandros: alekos; alexandros: alekos
alex; anastasios: tasos; antonios: antonis; athanasios: thanos thanasis nasos; christos: hristakis; dimitrios:
dimitris mitsos; dimitra: mimi; eleni: lena nitsa; emmanouil: manolis manos; evangelos: vangelis; evangelia: litsa
eva; georgios: giorgos yorgos; georgia: gogo; ioannis: giannis yannis; ioanna: gianna; konstantinos: kostas dinos;
konstantina: dina konna; nikolaos: nikos; panagiotis: panos takis; stavros: stavrakis; spyridon: spyros; theodoros:
thodoris; vasileios: vasilis; vasiliki: vaso; aikaterini: katerina; maria: maro; alejandrina: alex; cornelis: kees
cor; johannes: jan joop; wilhelmus: wim; willem: wim willy; hendrik: henk rik; jacobus: jaap koos; adrianus: ad arie;
antonius: ton toon; gerardus: gerard ger; pieter: piet; theodorus: theo dirk; cornelia: corrie; elisabeth: els bep;
catharina: toos trijntje; margaretha: greet; lars: lasse; anders: andy; karl: kalle; erik: ekke; per: pelle; jan:
janne; lars erik: lasse; olof: olle; nils: nisse; bengt: benke; sven: svenne; gustaf: gurra; fredrik: fredde;
kristina: stina kicki; margareta: greta maggan; birgitta: gittan; elisabet: lisa bettan; katarina: kajsa; jorgen:
jorn; rasmus: ras; mads: madde; laszlo: laci; istvan: pista; jozsef: joska; janos: jancsi; ferenc: feri; sandor:
sanyi; erzsebet: erzsi; katalin: kati; zsuzsanna: zsuzsa; eszter: eszti; ilona: ica; marton: marci; gyorgy: gyuri
"""


def _entries() -> list[str]:
    every = (_ENGLISH, _GERMAN, _ROMANCE, _SLAVIC, _OTHERS)
    return [entry for language in every for entry in language.split(";")]


@cache
def _full_names() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for entry in _entries():
        full, _, short_forms = entry.partition(":")
        full = latin("".join(full.split()))
        for name in (full, *map(latin, short_forms.split())):
            found.setdefault(name, set()).add(full)
    return {name: frozenset(names) for name, names in found.items()}


def full_names(given: str) -> frozenset[str]:
    """Give the full names that a given name (as :func:`latin` writes it) may stand for; empty if it is unknown."""
    return _full_names().get(given, frozenset())


def may_be_short(one: str, other: str) -> bool:
    """Tell whether one given name is a short or pet form of the other, or both are of the same full name."""
    return not full_names(one).isdisjoint(full_names(other))
