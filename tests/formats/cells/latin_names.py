"""Common names of the languages of Europe: the code page of each, given names, family names."""

from __future__ import annotations

NAMES = {
    "Polish": (
        "cp1250",
        "Łukasz Małgorzata Paweł Michał Rafał Stanisław Elżbieta Bożena Błażej Wacław",
        "Wiśniewski Dąbrowska Zieliński Woźniak Kamińska Kozłowski Wójcik Jabłoński Król Pająk Sęk Gołębiewska",
    ),
    "Czech": (
        "cp1250",
        "Jiří Tomáš Zdeněk Ondřej Lukáš Věra Kateřina Božena Matěj Jiřina",
        "Dvořák Černý Němec Růžička Kučera Procházka Šťastný Řehoř Veselý Hájek Němcová Bartoň",
    ),
    "Slovak": (
        "cp1250",
        "Ľubomír Ľudmila Štefan Žofia Matúš Ján Zuzana Katarína Tibor Vojtech",
        "Kováč Horváthová Baláž Hudák Šimko Mäsiar Krajčí Ďurica Žiak Oravec Králik Ťažký",
    ),
    "Hungarian": (
        "cp1250",
        "Ernő Jenő Gergő Dezső Győző György Zsófia Ágnes László Kálmán",
        "Erdős Szűcs Gyömrő Kőszegi Hegedűs Szőke Kovács Fűzi Tóth Szabó Szűts Erdődi",
    ),
    "Croatian": (
        "cp1250",
        "Željko Krešimir Đurđa Siniša Žarko Tomislav Anđela Nikša Ivica Šime",
        "Kovačević Petrović Đurić Horvatić Čačić Babić Jurišić Lončar Šimić Perić Živković Vuković",
    ),
    "Slovene": (
        "cp1250",
        "Žiga Aljaž Tjaša Matjaž Špela Živa Božo Uroš Aleš Nejc",
        "Kovačič Krajnc Žagar Kovač Hočevar Kočevar Turk Črnič Zajc Mlakar Čeh Pečnik",
    ),
    "Romanian": (
        "cp1250",
        "Ştefan Ionuţ Mădălina Cătălin Răzvan Bogdan Andreea Mihăiţă Vasilică Dănuţ",
        "Bălan Munteanu Ţurcanu Şerban Rădulescu Brătianu Căpraru Moţoc Drăgan Lăzărescu Ceauşu Ionaşcu",
    ),
    "Turkish": (
        "cp1254",
        "Ayşe Çağrı Işıl Gökhan Barış Şule Uğur İbrahim Yağmur Gülşen",
        "Yılmaz Öztürk Şahin Yıldız Çelik Aydın Doğan Kılıç Aksoy Güneş Koç Yıldırım",
    ),
    "Lithuanian": (
        "cp1257",
        "Žygimantas Rūta Šarūnas Agnė Vaidotas Giedrė Eglė Mindaugas Jūratė Živilė",
        "Kazlauskienė Petrauskaitė Žukauskas Šimkutė Urbonavičius Jonaitytė Stankevičius Paulauskienė",
    ),
    "Latvian": (
        "cp1257",
        "Jānis Kārlis Ilze Mārtiņš Zane Pēteris Līga Ģirts Krišjānis Ēriks",
        "Bērziņš Kalniņš Ozoliņa Liepiņš Krūmiņš Zariņa Vītoliņš Jansons Balodis Āboliņš Šmits",
    ),
    "French": (
        "cp1252",
        "Hélène François Zoé Loïc Anaïs Benoît Jérôme Thérèse Raphaël Côme Agnès Françoise Gaël Noël",
        "Lefèvre Bélanger Lemaître Côté Hébert Béranger Desprès Fournière Château Prévôt Lacœur Geneviève",
    ),
    "French with è alone": ("cp1252", "Agnès Thècle Geneviève Marlène", "Lefèvre Desprès Fournière Carrère Mazière"),
    "German": ("cp1252", "Jürgen Bärbel Günther Jörg Käthe Björn Anneliese Götz", "Müller Groß Schäfer Köhler Weiß"),
    "Spanish": ("cp1252", "José Begoña Íñigo Ángel Germán Sofía Raúl Iñaki", "Peña Muñoz Núñez Ibáñez Güell Cañete"),
    "Spanish with ñ alone": ("cp1252", "Begoña Iñaki Ana", "Peña Muñoz Nuñez Cañete Acuña Zuñiga Castañeda Ordoñez"),
    "Portuguese": ("cp1252", "João Conceição Inês Antônio Luís Fábio Íris", "Simões Magalhães Guimarães Araújo Falcão"),
    "Italian": ("cp1252", "Nicolò Niccolò Noè Giosuè Maria", "Forlì Pirrò Cantù Dalì Zanardò Mirò Calà Cefalù"),
    "Danish": ("cp1252", "Søren Jørgen Bjørn Åse Kåre Lærke Mette", "Sørensen Kjær Ødegård Jørgensen Nørgaard Bækgård"),
    "Danish with ø alone": ("cp1252", "Søren Jørgen Bjørn", "Sørensen Ødegård Jørgensen Nørgaard Østergaard Møller"),
    "Swedish": ("cp1252", "Åsa Björn Göran Märta Örjan Pär", "Sjöberg Åkesson Öberg Lindström Hägg Nyström"),
    "Finnish": ("cp1252", "Päivi Väinö Jyrki Mäki", "Hämäläinen Mäkinen Koskimäki Yrjölä Pöyry"),
    "Dutch": ("cp1252", "Daniëlle Zoë Joël André Chloë", "Coëlho Bruïne Müller Hoën"),
    "Catalan": ("cp1252", "Mònica Núria Gràcia Lluïsa Òscar Júlia", "Domènech Solà Güell Bartomeu Àlvarez Ferràs"),
    "Icelandic": ("cp1252", "Þórður Guðný Sigríður Ragnheiður Jón Björk Arnþór", "Jónsson Ægisdóttir Þorvaldsdóttir"),
    "Estonian": ("cp1252", "Tõnu Ülle Mõttus Käthlin Jüri", "Kõiv Põld Jõgi Lõhmus Mägi Võsu"),
}
