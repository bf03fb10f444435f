package clean

import (
	"regexp"
	"time"
)

var (
	addressPattern  = regexp.MustCompile(`[/_-]((?:19|20)\d\d)([/_-]?)(\d\d?)([/_-]?)(\d\d?)(?:[/_.-]|$)`)
	dayFirstPattern = regexp.MustCompile(`[/_-](\d\d)-(\d\d)-(20\d\d)(?:[/_.-]|$)`)
)

// addressDate reads a day in an address: /2021/03/05/, /2021/3/5/, -20210305-, /05-03-2021-.
func addressDate(url string) (time.Time, bool) {
	for _, m := range addressPattern.FindAllStringSubmatch(url, -1) {
		if m[2] != m[4] || m[2] == "" && len(m[3])+len(m[5]) != 4 {
			continue
		}
		if d, ok := makeDate(0, 0, number(m[1]), number(m[3]), number(m[5])); ok {
			return d.day, true
		}
	}
	if m := dayFirstPattern.FindStringSubmatch(url); m != nil {
		if d, ok := makeDate(0, 0, number(m[3]), number(m[2]), number(m[1])); ok {
			return d.day, true
		}
	}
	return time.Time{}, false
}

func number(s string) int {
	v, _ := figure(s)
	return v
}
