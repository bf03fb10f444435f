package gazetteer

import (
	"strings"

	"github.com/auslese/auslese/extract/gazetteer/internal/table"
)

const (
	germanSpeaking = " DE AT CH LI LU "
	near           = " AL AD BA BE BG BY CN CY CZ DK EE ES FI FO FR GB GR HR HU IE IS IT LT LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SK SM TR UA VA XK "
)

// nearness is the Nearness of each country by its number.
func nearness(t table.Table) (near [256]uint8) {
	for i := 1; i < len(near) && i < t.Len() && t.Place(uint32(i)).Kind == uint8(Country); i++ {
		near[i] = uint8(Nearness(t.Code(uint8(i))))
	}
	return near
}

// Nearness tells how often German texts speak of a country's towns: 2 for
// countries that speak German, 1 for Europe, Turkey and China, else 0.
func Nearness(country string) int {
	switch {
	case len(country) != 2:
		return 0
	case strings.Contains(germanSpeaking, country):
		return 2
	case strings.Contains(near, country):
		return 1
	}
	return 0
}

// Weight tells how likely a name means a place where nothing else is known: a
// name of its own rather than a weak one, the larger place rather than the
// smaller, the nearer rather than the farther; a region or county after the city
// that it is called after. Only the ratio of two weights means something.
func Weight(k Kind, nearness int, population uint32, f Flags) float64 {
	w := float64(population) + 1
	switch k {
	case Country:
		w += 1e9
	case Region:
		if population == 0 { // no seat of an administration: Mähren
			w = 1_000_000
		}
		w /= 100
	case County:
		w /= 10_000_000
		if f&Usual != 0 { // Kent
			w = 1_000_000
		}
	case District:
		w /= 4
	case Area:
		w += 200_000
	}
	w *= [...]float64{1, 2, 4}[nearness]
	if f&German != 0 {
		w *= 4
	}
	if f&Usual != 0 {
		w *= 100
	}
	if f&Weak != 0 {
		w /= 20
	}
	return w
}

// Weight is the weight of a hit of p.
func (p *Place) Weight(f Flags) float64 { return Weight(p.Kind, int(p.Nearness), p.Population, f) }
