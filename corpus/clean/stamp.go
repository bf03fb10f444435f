package clean

import (
	"strings"
	"time"
)

// stamp reads the time stamps of markup: RFC 3339 and its relatives, else a printed date. The day is Berlin's.
func stamp(s string) (time.Time, bool) {
	s = strings.TrimSpace(s)
	layouts := stampLayouts
	if len(s) < len("2006-01-02T15:04Z") {
		layouts = nil // no time of day
	}
	for _, layout := range layouts {
		t, err := time.Parse(layout, s)
		if err != nil {
			continue
		}
		if strings.Contains(layout, "Z") && t.Year() >= 1990 {
			t = berlin(t)
		}
		d, ok := makeDate(0, 0, t.Year(), int(t.Month()), t.Day())
		return d.day, ok
	}
	if ds := datesIn(s); len(ds) > 0 {
		return ds[0].day, true
	}
	if len(s) >= 8 {
		if t, err := time.Parse("20060102", s[:8]); err == nil {
			d, ok := makeDate(0, 0, t.Year(), int(t.Month()), t.Day())
			return d.day, ok
		}
	}
	return time.Time{}, false
}

var stampLayouts = []string{time.RFC3339, "2006-01-02T15:04:05Z0700", "2006-01-02T15:04Z07:00", "2006-01-02 15:04:05Z07:00",
	time.RFC1123Z}

// berlin turns a time stamp into local time of Central Europe: summer time lasts
// from the last Sunday of March to the last of October, 1 h UTC.
func berlin(t time.Time) time.Time {
	t = t.UTC()
	from, to := lastSunday(t.Year(), time.March), lastSunday(t.Year(), time.October)
	if t.Before(from) || !t.Before(to) {
		return t.Add(time.Hour)
	}
	return t.Add(2 * time.Hour)
}

func lastSunday(year int, m time.Month) time.Time {
	t := time.Date(year, m, 31, 1, 0, 0, 0, time.UTC)
	return t.AddDate(0, 0, -int(t.Weekday()))
}
