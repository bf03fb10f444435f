package token

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// abbreviations after which a dot ends no sentence. Single letters and words
// that end in str (Hauptstr.) need no entry.
var abbreviations = wordSet(`
	Abb Abs Abschn Abt Adr Akad Anm Apr Art Aufl Aug Az Bd Begr Bez Bezirksreg Bill Bio Bl Bsp Chr Co Corp Dez Di Dipl Dir Do Doz Dr Dres
	II III IV Ew Fa Fam Feb Febr Fig Forts Fr Frhr Frl Frs Sfr Geb Gebr Gem Ges Gesch Hann Hbf Hl Hr Hrn Hrsg Inc Ing Inh Inkl Insp Jan Jän Jg Jh Jhd Jhdt
	Jr Jul Jun Kap Kr Krs Lkr LKR Kfm Kl Kto Ltd Lfd Ls Mag Max Med MIO Mi Mia Mill Min Mio Mo MRD Mr Mrd Mrden Mrs Mrz Ms Mär Mwst Nov Nr Nrn Obb Okt Op Orig Pf Pfd
	Pkt Phil Pl Präs Priv Prof Prov Ref Reg Rd Rgbl Rp Sa Sek Sen Sep Sept Ser Skt So Sr St Std Ste Stk Str Stv Tab Tel Tsd
	Univ Verf Verl Verw Vors Vorm Wg Ziff Ztg
	abds abgek abs abzgl allg amerik amtl apl av bayer betr bes bez bspw brit bzgl bzw ca chin dergl ders desgl dgl dt ehem einschl
	engl entspr etc ev evang evtl exkl frz geb gegr gem gepr gesch gest gez ggf hess ggfs hl hpts hrsg inkl insb insbes inzw ital jap
	jew jun jur kath kgl lat led lfd lt ltd max med mind min mio mrd mtl nachm nat niederl norw nördl o öffentl öst österr östl österreich
	phil pol poln preuß rd rer russ sächs schwäb schweiz schwed selbst sFr SFr sen sog span spez staatl städt stellv stv südl tägl techn
	teilw tel tsd tschech türk u ung ungar urspr usf usw v var verh verst vgl vorl vorm wg westl wiss württ z zit zool zt zw zzgl zzt`)

// topLevel are the top-level domains that a bare host name may end in.
var topLevel = wordSet(`de at ch li lu eu com org net info biz gov edu int mil cn jp fr it nl be pl cz uk us ru es pt se no dk
	fi hu ro bg hr si sk gr tr berlin hamburg koeln cologne bayern saarland nrw ruhr wien tirol swiss io tv me ly co online`)

// sentenceOpeners are words that, with a capital, open a sentence: after an
// ordinal or an abbreviation they tell that its dot ended the one before.
var sentenceOpeners = wordSet(`
	Der Die Das Dem Den Des Ein Eine Einer Einem Einen Eines Kein Keine Es Er Sie Wir Ich Ihr Man
	Dieser Diese Dieses Diesem Diesen Jeder Jede Jedes Alle Alles Viele Mehr Beide Beiden Sein Seine Unser Unsere Mein Meine
	In Im Am An Auf Aus Bei Beim Bis Durch Für Gegen Mit Nach Neben Ohne Seit Über Um Unter Von Vom Vor Wegen Während Zu Zum Zur Zwischen
	Und Oder Aber Doch Denn Auch Nur Noch Schon So Nun Nicht Dann Da Dabei Dadurch Dafür Dagegen Daher Damit Danach Daneben Darauf Daraus Darin
	Darüber Darum Darunter Davon Dazu Deshalb Deswegen Dort Hier Hierzu Jetzt Heute Gestern Morgen Bereits Bisher Derzeit Zurzeit
	Wie Was Wer Wo Wann Warum Wenn Weil Als Ob Obwohl Sowie Zudem Außerdem Ferner Insgesamt Allerdings Jedoch Trotzdem Dennoch Zunächst Zuletzt Schließlich
	Besonders Rund Etwa Knapp Gut Ab Laut Dank Trotz Statt Weitere Weiterhin Ebenso Gemeinsam Anschließend Später Zuvor Hinzu Ist Sind War Waren Hat Haben Wird Werden Kann Soll`)

func wordSet(list string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(list) {
		set[w] = true
	}
	return set
}

// isAbbreviation holds for a word whose following dot belongs to it.
func isAbbreviation(word string) bool {
	r, n := utf8.DecodeRuneInString(word)
	return n == len(word) && unicode.IsLetter(r) || abbreviations[word] || strings.HasSuffix(word, "str")
}
