package gazetteer

import "testing"

func TestIsVillage(t *testing.T) {
	for word, want := range map[string]bool{
		"hinterwurzelstetten": true, "oberkleinbachen": true, "knödelsdorf": true, "ingen": false,
		"flüchtlingen": false, "elektrode": false, "feriendorf": false, "dorf": false,
		"mitterschwalbach": true, "oberzücknitz": true, "klosterbrück": true, "pflegeheim": false, "mahnbescheid": false, "wildbach": false,
	} {
		if got := isVillage(word); got != want {
			t.Errorf("%s: got %t, want %t", word, got, want)
		}
	}
}
