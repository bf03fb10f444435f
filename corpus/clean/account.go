package clean

import "strings"

// isAppeal tells the kinds of sentences that ask the reader for something, often under a title of their own.
func isAppeal(why string) bool {
	switch why {
	case "consent", "newsletter", "offer", account:
		return true
	}
	return false
}

// account is the kind of sentences about an account for donations.
const account = "account"

// tellsOfAccount tells a sentence of an article about an account for donations: it has a verb and speaks of others, be
// it to ask for them. A box has a number without a verb, or speaks to the reader of what is its own, unless somebody is
// quoted so.
func tellsOfAccount(text string) bool {
	quotes := strings.ContainsAny(text, "„»“«\"")
	verb, before := false, ""
	for word := range strings.FieldsFuncSeq(text, notLetter) {
		switch {
		case accountVerbs[word]:
			verb = true
		case readerOrOwn[word] && !quotes, word == "Sie" && askVerbs[lower(before)]:
			return false
		}
		before = word
	}
	return verb
}

// accountVerbs are what is said of an account and of who asks for whom.
var accountVerbs = map[string]bool{"ist": true, "sind": true, "war": true, "hat": true, "haben": true, "hatte": true, "hatten": true, "wird": true, "wurde": true,
	"wurden": true, "kann": true, "können": true, "gibt": true, "lautet": true, "bittet": true, "bitten": true, "bat": true, "baten": true, "ruft": true,
	"rufen": true, "rief": true, "riefen": true, "sammelt": true, "sammeln": true, "richtet": true, "richten": true, "richtete": true, "richteten": true,
	"eröffnet": true, "eröffnete": true, "eröffneten": true, "nimmt": true, "nehmen": true, "sagte": true}

// readerOrOwn are words of one who speaks to the reader.
var readerOrOwn = map[string]bool{"wir": true, "Wir": true, "uns": true, "unser": true, "Unser": true, "unsere": true, "Unsere": true, "unserem": true,
	"unseren": true, "unserer": true, "euch": true, "eure": true, "eurer": true, "du": true, "Du": true, "deine": true, "Deine": true, "deiner": true,
	"Ihre": true, "Ihrer": true, "Ihren": true, "Ihrem": true, "Ihnen": true}

// askVerbs are verbs before Sie, with which the reader is asked.
var askVerbs = map[string]bool{"helfen": true, "spenden": true, "unterstützen": true, "nutzen": true, "überweisen": true, "können": true, "möchten": true,
	"wollen": true, "geben": true, "schenken": true, "finden": true, "wenn": true, "dass": true}
