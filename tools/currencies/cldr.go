package main

import (
	"archive/tar"
	"compress/gzip"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

// version of all CLDR packages, pinned.
const version = "48.2.0"

// cldr is what the table needs of CLDR.
type cldr struct {
	Names   map[string]name     // by ISO code
	Regions map[string]string   // German names of countries, by ISO 3166 code
	regions map[string][]string // the countries that have a currency, or had it after 1995
	tender  map[string]bool     // legal tender: true today, false once
}

// name is how a currency is called in German.
type name struct {
	Singular string `json:"displayName"`
	Plural   string `json:"displayName-count-other"`
	Symbol   string `json:"symbol"`
	Narrow   string `json:"symbol-alt-narrow"`
}

// qualified holds for names such as Afghanische Afghani (1927–2002), which texts do not use.
func (n name) qualified() bool { return strings.Contains(n.Singular, "(") }

// fetch gets the packages by npm.
func fetch() (*cldr, error) {
	dir, err := os.MkdirTemp("", "cldr")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	var numbers struct {
		Main struct {
			De struct {
				Numbers struct{ Currencies map[string]name }
			}
		}
	}
	var names struct {
		Main struct {
			De struct {
				LocaleDisplayNames struct{ Territories map[string]string }
			}
		}
	}
	var core struct {
		Supplemental struct {
			CurrencyData struct{ Region map[string][]map[string]use }
		}
	}
	err = errors.Join(
		read(dir, "cldr-numbers-full", "package/main/de/currencies.json", &numbers),
		read(dir, "cldr-localenames-full", "package/main/de/territories.json", &names),
		read(dir, "cldr-core", "package/supplemental/currencyData.json", &core))
	if err != nil {
		return nil, err
	}
	c := &cldr{
		Names: numbers.Main.De.Numbers.Currencies, Regions: names.Main.De.LocaleDisplayNames.Territories,
		regions: map[string][]string{}, tender: map[string]bool{},
	}
	for region, uses := range core.Supplemental.CurrencyData.Region {
		c.take(region, uses)
	}
	for code, rs := range c.regions {
		slices.Sort(rs)
		c.regions[code] = slices.Compact(rs)
	}
	return c, nil
}

// use is a country's use of a currency.
type use struct {
	To     string `json:"_to"`     // the day it ended, if it did
	Tender string `json:"_tender"` // "false" for units of account
}

func (c *cldr) take(region string, uses []map[string]use) {
	for _, by := range uses {
		for code, u := range by {
			if u.Tender == "false" || c.Names[code].Singular == "" {
				continue
			}
			c.tender[code] = c.tender[code] || u.To == ""
			if u.To == "" || u.To > "1995" {
				c.regions[code] = append(c.regions[code], region)
			}
		}
	}
}

// codes are all that were ever legal tender, ascending.
func (c *cldr) codes() []string {
	var codes []string
	for code := range c.tender {
		codes = append(codes, code)
	}
	slices.Sort(codes)
	return codes
}

// read unpacks one JSON file of a package.
func read(dir, pkg, path string, into any) error {
	pack := exec.Command("npm", "pack", "--silent", "--pack-destination", dir, pkg+"@"+version)
	pack.Stderr = os.Stderr
	if err := pack.Run(); err != nil {
		return fmt.Errorf("npm pack %s@%s: %w", pkg, version, err)
	}
	f, err := os.Open(filepath.Join(dir, pkg+"-"+version+".tgz"))
	if err != nil {
		return err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return err
	}
	for t := tar.NewReader(z); ; {
		h, err := t.Next()
		if err == io.EOF {
			return fmt.Errorf("%s has no %s", pkg, path)
		}
		if err != nil {
			return err
		}
		if h.Name == path {
			return json.NewDecoder(t).Decode(into)
		}
	}
}
