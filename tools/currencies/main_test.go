package main

import (
	"strings"
	"testing"
)

func TestTable(t *testing.T) {
	c := &cldr{
		Names: map[string]name{
			"SEK": {"Schwedische Krone", "Schwedische Kronen", "", "kr"}, "DKK": {"Dänische Krone", "Dänische Kronen", "", "kr"},
			"HUF": {"Ungarischer Forint", "Ungarische Forint", "", "Ft"}, "GTQ": {"Guatemaltekischer Quetzal", "Guatemaltekische Quetzales", "", "Q"},
			"TOP": {"Tongaischer Paʻanga", "Tongaische Paʻanga", "T$", "$"}, "LYD": {"Libyscher Dinar", "Libysche Dinar", "", ""},
			"BYR": {"Weißrussischer Rubel (2000–2016)", "Weißrussische Rubel (2000–2016)", "", ""},
		},
		Regions: map[string]string{"SE": "Schweden", "HU": "Ungarn"},
		regions: map[string][]string{"SEK": {"SE"}, "HUF": {"HU"}},
		tender:  map[string]bool{"SEK": true, "DKK": true, "HUF": true, "GTQ": true, "TOP": true, "LYD": true, "BYR": false},
	}
	table := string(c.table())
	for _, line := range []string{
		"    SEK: schwedisch~ Krone~\n", "    HUF: ungarisch~ Forint, Forint\n", "    GTQ: guatemaltekisch~ Quetzal, guatemaltekisch~ Quetzales\n",
		"    LYD: libysch~ Dinar\n", "    TOP: T$\n", "currency_guarded: BYR, DKK, GTQ, HUF, LYD, SEK, TOP\n", "    SEK: schwedisch~, Schweden, Schwedens\n",
	} {
		if !strings.Contains(table, line) {
			t.Errorf("no line %q in\n%s", line, table)
		}
	}
	for _, not := range []string{"BYR: ", "HUF: ungarisch~, Ungarn", "kr"} {
		if strings.Contains(table, not) {
			t.Errorf("%q in\n%s", not, table)
		}
	}
}
