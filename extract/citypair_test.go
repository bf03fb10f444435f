package extract

import (
	"slices"
	"testing"

	"github.com/auslese/auslese/corpus"
)

// TestPairsOfTexts holds what pairs need more than one sentence, the publisher or several goals for; the examples of the
// rules hold single sentences.
func TestPairsOfTexts(t *testing.T) {
	x := builtin(t, TypeCityPair)
	for _, tt := range []struct {
		name, publisher, text string
		want                  []string
	}{
		{"several goals", "", "Der Kulturausschuss des Stadtrats von Kiel besuchte Brest und Lyon.", []string{"Kiel + Brest visit", "Kiel + Lyon visit"}},
		{"the home's mayor travels", "", "Dornbirn – Die Stadtvertretung reiste nach St. Gallen, um das Bad zu besichtigen.", []string{"Dornbirn + St. Gallen visit"}},
		{"the publisher's mayor travels", "Stadt Kiel", "Bürgermeisterin Huber reist am Montag nach Brest.", []string{"Kiel + Brest visit"}},
		{"the state's minister does not", "Stadt Kiel", "Ministerpräsident Huber reist am Montag nach Brest.", nil},
		{"nobody's mayor travels", "", "Bürgermeisterin Huber reist am Montag nach Brest.", nil},
		{"a journey goes on", "", "Eine Kieler Delegation reist nach Brest. Die Delegation besucht auch Lyon und Nantes.", []string{"Kiel + Brest visit", "Kiel + Lyon visit", "Kiel + Nantes visit"}},
		{"a journey of others", "", "Eine Kieler Delegation reist nach Brest. Der Verein reist auch nach Lyon.", []string{"Kiel + Brest visit"}},
		{"a journey long ago", "", "Eine Kieler Delegation reist nach Brest. Es regnet. Es schneit. Die Delegation besucht auch Lyon.", []string{"Kiel + Brest visit"}},
		{"guests of a feast", "", "In Ulm beginnt das Donaufest. Gäste aus Novi Sad werden erwartet.", []string{"Novi Sad + Ulm visit"}},
		{"guests of no feast", "", "In Ulm beginnt der Prozess. Gäste aus Novi Sad werden erwartet.", nil},
		{"there", "", "Der Besuch in Brest war ein Erfolg. Die Kieler Delegation hat dort das Bad besichtigt.", []string{"Kiel + Brest visit"}},
		{"the town by its country", "", "In Schytomyr fehlt es an Bussen. Kiel liefert zwei in die ukrainische Stadt.", []string{"Kiel + Schytomyr cooperation"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for _, r := range x.Extract(&corpus.Text{Body: tt.text, Publisher: tt.publisher}) {
				got = append(got, r.String())
			}
			slices.Sort(got)
			if !slices.Equal(got, tt.want) {
				t.Errorf("%s\ngot %q, want %q", tt.text, got, tt.want)
			}
		})
	}
}
