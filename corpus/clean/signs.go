package clean

// signs is which of the signs by which machinery is told stand in a text.
type signs uint16

const (
	wordSign    signs = 1 << iota // a letter or a figure
	spaceSign                     // right above wordSign, see countWords
	gapSign                       // two blanks
	figureSign                    // 0 to 9
	tabSign                       // a tab
	barSign                       // |
	slashSign                     // /
	angleSign                     // < or >
	colonSign                     // :
	endSign                       // )
	unitSign                      // B, as in KB
	licenceSign                   // C, as in CC BY
	latinSign                     // © · « », a blank that breaks no line
	dashSign                      // • – › →, quotation marks
)

// Signs of which a line of each kind has one.
const (
	pathSigns   = barSign | slashSign
	creditSigns = colonSign | endSign | licenceSign | latinSign
	rowSigns    = barSign | tabSign | gapSign | latinSign | dashSign
	trailSigns  = angleSign | latinSign | dashSign
)

// signOf gives the sign that a byte is or opens.
var signOf = func() (t [256]signs) {
	for c := range 10 {
		t['0'+c] = wordSign | figureSign
	}
	for c := range 26 {
		t['a'+c], t['A'+c] = wordSign, wordSign
	}
	for _, c := range "\t\n\v\f\r " {
		t[c] = spaceSign
	}
	t['\t'] |= tabSign
	t['|'], t['/'], t['<'], t['>'], t[':'], t[')'] = barSign, slashSign, angleSign, angleSign, colonSign, endSign
	t['B'] |= unitSign
	t['C'] |= licenceSign
	t["©"[0]], t["–"[0]] = latinSign, dashSign
	return
}()

// longestSigned is the length in bytes up to which a line is looked at for signs: longer ones may have all.
const longestSigned = 250

// signsIn gives the signs of a line.
func signsIn(s string) (all signs) {
	if len(s) > longestSigned {
		return ^signs(0)
	}
	before := signs(0)
	for i := range len(s) {
		is := signOf[s[i]]
		all |= is | is&before&spaceSign<<1
		before = is
	}
	return all
}
