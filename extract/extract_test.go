package extract

import (
	"math/rand/v2"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/auslese/auslese/corpus"
	"github.com/auslese/auslese/rules"
)

// builtin makes an extractor of the built-in rules.
func builtin(t testing.TB, types ...Type) *Extractor {
	t.Helper()
	set, err := rules.Load(rules.Builtin())
	if err != nil {
		t.Fatal(err)
	}
	x, err := New(set, types...)
	if err != nil {
		t.Fatal(err)
	}
	return x
}

const release = `Partnerschaft gefeiert – Wirtschaft wächst

Leipzig, 11. Juli 2019: Vom 25. bis 30. Juni besuchte eine Delegation aus Leipzig die Partnerstadt Nanjing. Seit 1988 besteht eine Städtepartnerschaft zwischen Nanjing und der Stadt Leipzig. „Wir freuen uns“, sagte Oberbürgermeister Dr. Müller.

Das Land fördert das Vorhaben mit rund 2,4 Millionen Euro; im vergangenen Jahr waren es 1’200’000 Franken. Am Mittwoch folgt um 18.30 Uhr ein Empfang für etwa 300 Gäste. Das Handelsvolumen überschritt die Marke von 4,2 Milliarden US-Dollar.
`

// TestSpans holds every span of every record against the text, in code points.
func TestSpans(t *testing.T) {
	x := builtin(t, Types...)
	checkSpans(t, x, strings.Repeat(release, 3))
}

func checkSpans(t *testing.T, x *Extractor, text string) {
	t.Helper()
	runes := []rune(text)
	last := 0
	for _, r := range x.Extract(&corpus.Text{ID: "d", Body: text}) {
		if h := r.Header(); r.Type() != TypeDocument {
			if h.Start < last {
				t.Fatalf("%s record at %d after one at %d", r.Type(), h.Start, last)
			}
			last = h.Start
		}
		r.spans(func(s *Span) {
			if s.Start < 0 || s.End <= s.Start || s.End > len(runes) || string(runes[s.Start:s.End]) != s.Text {
				t.Fatalf("%s record: span %d-%d is not %q", r.Type(), s.Start, s.End, s.Text)
			}
		})
		if d, ok := r.(*DateRecord); ok && (d.From > d.To || len(d.From) != len(d.To) || d.From != "" && len(d.From+d.To) != 2*len("2019-07-11")) {
			t.Fatalf("%q: from %s to %s", d.Text, d.From, d.To)
		}
	}
}

// TestConcurrent runs one extractor in many goroutines: same records each time.
func TestConcurrent(t *testing.T) {
	x := builtin(t, Types...)
	want := lines(x.Extract(&corpus.Text{ID: "d", Body: release}))
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for range 20 {
				if got := lines(x.Extract(&corpus.Text{ID: "d", Body: release})); got != want {
					t.Errorf("got\n%s\nwant\n%s", got, want)
					return
				}
			}
		})
	}
	wg.Wait()
}

// TestTypes holds that what is asked for does not change what is found.
func TestTypes(t *testing.T) {
	text := &corpus.Text{ID: "d", Body: release}
	all := builtin(t, Types...).Extract(text)
	for _, asked := range Types[1:] {
		var want []Record
		for _, r := range all {
			if r.Type() == asked {
				want = append(want, r)
			}
		}
		if got := lines(builtin(t, asked).Extract(text)); got != lines(want) {
			t.Errorf("%s alone:\n%s\nwith all others:\n%s", asked, got, lines(want))
		}
	}
}

func lines(rs []Record) string {
	var b []byte
	for _, r := range rs {
		b = append(r.AppendJSON(b), '\n')
	}
	return string(b)
}

func FuzzExtract(f *testing.F) {
	f.Add(release)
	f.Add("5–\n000A0")
	f.Add("31. Februar 2019, 99999999999999999999999 Mrd. Euro \u00ad\u0308 12.-14. Mai")
	x := builtin(f, Types...)
	f.Fuzz(func(t *testing.T, text string) {
		text = strings.ToValidUTF8(text, "\ufffd")
		checkSpans(t, x, text)
		x.Extract(&corpus.Text{URL: "https://www.kiel.de/partnerstaedte", Body: text}) // whose lines are items
	})
}

// FuzzShuffled puts pieces of sentences about ties together at random, in one line or several: nobody
// writes so, but pages are cut in two, and columns read across.
func FuzzShuffled(f *testing.F) {
	for seed := range uint64(1000) {
		f.Add(seed)
	}
	x := builtin(f, Types...)
	f.Fuzz(func(_ *testing.T, seed uint64) {
		r := rand.New(rand.NewPCG(seed, 0))
		var body strings.Builder
		for range 2 + r.IntN(9) {
			of := strings.Fields(joinCases[r.IntN(len(joinCases))].text)
			from := r.IntN(len(of))
			body.WriteString(strings.Join(of[from:min(len(of), from+1+r.IntN(12))], " "))
			body.WriteString([...]string{" ", " ", "\n", "\n\n", " | ", ", "}[r.IntN(6)])
		}
		x.Extract(&corpus.Text{Date: time.Date(2017, 6, 15, 0, 0, 0, 0, time.UTC), Body: body.String(), URL: joinCases[r.IntN(len(joinCases))].url})
	})
}

// benchmark extracts from two kinds of release: one with a record every six words, as
// no office writes, and one as a town hall does.
func benchmark(b *testing.B, types ...Type) {
	x := builtin(b, types...)
	for _, c := range []struct{ name, text string }{{"dense", release}, {"usual", council}} {
		b.Run(c.name, func(b *testing.B) {
			t := &corpus.Text{ID: "d", Body: strings.Repeat(c.text, 100)}
			b.SetBytes(int64(len(t.Body)))
			b.ReportAllocs()
			for b.Loop() {
				x.Extract(t)
			}
		})
	}
}

const council = `Turnhalle am Mühlweg wird saniert

Der Ausschuss für Schule und Sport hat in seiner jüngsten Sitzung die Sanierung der Turnhalle am Mühlweg beschlossen. Die Arbeiten sollen in den Sommerferien beginnen und rund acht Monate dauern. Bis dahin prüft die Verwaltung, ob sich das Dach für eine Solaranlage eignet und was ein Anschluss an das Netz der Stadtwerke kosten würde.

„Die Halle ist in die Jahre gekommen, aber sie ist der Mittelpunkt des Viertels“, sagte Bürgermeisterin Karin Lehmann nach der Abstimmung. Mehrere Redner hatten darauf hingewiesen, dass die alten Kessel zwar noch laufen, Ersatzteile aber kaum mehr zu bekommen sind. Undichte Fenster und ein abgenutzter Boden hätten den Vereinen in den letzten Wintern zu schaffen gemacht.

Für die Sanierung sind im Haushalt 1,8 Millionen Euro vorgesehen, ein Drittel davon übernimmt das Land aus seinem Programm für Sportstätten. Während der Bauzeit weichen die Schulklassen in die Halle des Gymnasiums aus; für die Vereine hat die Stadt Hildesheim Zeiten in den Nachbargemeinden angemietet. Der Handballverein zieht mit seinen Jugendmannschaften vorübergehend nach Sarstedt um.

Anwohnerinnen und Anwohner können sich am 14. Mai ab 18 Uhr in der Aula der Grundschule über die Pläne informieren. Architekt und Bauleitung stehen dort für Fragen bereit, auch zu Lärm und Baustellenverkehr. Wer nicht kommen kann, findet die Unterlagen auf den Seiten der Stadt und in der Bücherei am Markt.
`

func BenchmarkExtract(b *testing.B) { benchmark(b) }
func BenchmarkDate(b *testing.B)    { benchmark(b, TypeDate) }
func BenchmarkMoney(b *testing.B)   { benchmark(b, TypeMoney) }
func BenchmarkPlace(b *testing.B)   { benchmark(b, TypePlace) }

// BenchmarkNew is the cost of start-up: load and compile the built-in rules.
func BenchmarkNew(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		builtin(b)
	}
}
