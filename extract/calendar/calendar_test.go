package calendar

import (
	"testing"
	"time"

	"github.com/auslese/auslese/extract/number"
)

func date(t testing.TB, s string) Date {
	t.Helper()
	d, err := time.Parse(time.DateOnly, s)
	if err != nil {
		t.Fatal(err)
	}
	return DateOf(d)
}

func value(t testing.TB, s string) Value {
	t.Helper()
	v, err := Parse(s)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func TestDateAgreesWithTime(t *testing.T) {
	for day := date(t, "1581-12-20"); day < date(t, "2106-03-01"); day += 11 {
		want := time.Unix(int64(day)*86400, 0).UTC()
		if got := day.String(); got != want.Format(time.DateOnly) {
			t.Fatalf("day %d = %s, want %s", day, got, want.Format(time.DateOnly))
		}
		year, month, dd := day.civil()
		if back, ok := NewDate(year, month, dd); !ok || back != day || DateOf(want) != day {
			t.Fatalf("%s comes back as %s", day, back)
		}
		if int(want.Weekday()+6)%7+1 != day.Weekday() {
			t.Fatalf("%s: weekday %d", day, day.Weekday())
		}
		wantYear, wantWeek := want.ISOWeek()
		if y, w := day.week(); y != wantYear || w != wantWeek {
			t.Fatalf("%s: week %d-%d, want %d-%d", day, y, w, wantYear, wantWeek)
		}
	}
}

func TestNewDateRefuses(t *testing.T) {
	for _, c := range [][3]int{{2019, 2, 29}, {2019, 4, 31}, {2019, 13, 1}, {2019, 0, 1}, {2019, 1, 0}, {1900, 2, 29}} {
		if d, ok := NewDate(c[0], c[1], c[2]); ok {
			t.Errorf("NewDate(%v) = %s, want none", c, d)
		}
	}
}

func TestParseAndDays(t *testing.T) {
	for s, want := range map[string]string{
		"2019-07-11":          "2019-07-11 2019-07-11",
		"2014-05":             "2014-05-01 2014-05-31",
		"2014-12":             "2014-12-01 2014-12-31",
		"1988":                "1988-01-01 1988-12-31",
		"0800":                "0800-01-01 0800-12-31",
		"198":                 "1980-01-01 1989-12-31",
		"19":                  "1900-01-01 1999-12-31",
		"2015-SU":             "2015-06-01 2015-08-31",
		"2015-WI":             "2015-12-01 2016-02-29",
		"2019-W27":            "2019-07-01 2019-07-07",
		"2019-W01":            "2018-12-31 2019-01-06",
		"2020-W53-WE":         "2021-01-02 2021-01-03",
		"2019-W27-3":          "2019-07-03 2019-07-03",
		"2019-Q3":             "2019-07-01 2019-09-30",
		"2019-H1":             "2019-01-01 2019-06-30",
		"2026-03-02T18:00":    "2026-03-02 2026-03-02",
		"2026-03-02T24:00":    "2026-03-02 2026-03-02",
		"2013-02-12TEV":       "2013-02-12 2013-02-12",
		"2016-11-07T19:56:30": "2016-11-07 2016-11-07",
		"XXXX-05":             "", "XXXX-05-03": "", "XXXX-02-29": "", "XXXX-XX-21": "", "2019-07-XX": "", "XXXX-SU": "",
		"XXXX-WXX-3": "", "2019-WXX": "", "XXXX-WXX-WE": "", "XXXX-XX-XX": "", "XXXX-XX-XXT18:00": "", "XXXX-XX-XXTMO": "",
		"PRESENT_REF": "", "PAST_REF": "", "FUTURE_REF": "",
	} {
		v := value(t, s)
		if got := v.String(); got != s {
			t.Errorf("%s prints as %s", s, got)
		}
		from, to, ok := v.Days()
		if !ok && want != "" || ok && from.String()+" "+to.String() != want {
			t.Errorf("%s: %s to %s, %v; want %q", s, from, to, ok, want)
		}
	}
	if got := (Value{Unit: Year, Year: -44}).String(); got != "BC0044" || value(t, got).Year != -44 {
		t.Errorf("44 before Christ: %s", got)
	}
}

func TestParseRefuses(t *testing.T) {
	for _, s := range []string{
		"", "1", "12345", "2019-", "2019-13", "2019-02-30", "2019-02-29", "2019-04-31", "2019-W54", "2019-W53", "2019-Q5",
		"2019-H3", "2019-XY", "2019-W27-8", "2019-W27-0", "2019-07-11-12", "2019-7-1", "2019-07-11T25:00", "2019-07-11T12:60",
		"2019-07-11T", "2019-07-11TXX", "2019-07-11T12:00:00:00", "BC44", "NOW_REF", "-5", "2019-Q1-2",
	} {
		if v, err := Parse(s); err == nil {
			t.Errorf("Parse(%q) = %s, want an error", s, v)
		}
	}
}

func TestResolve(t *testing.T) {
	const wednesday = "2019-07-10"
	for _, c := range []struct {
		value, anchor string
		d             Direction
		want          string
	}{
		{"XXXX-WXX-3", wednesday, Back, "2019-07-10"},
		{"XXXX-WXX-3", wednesday, Ahead, "2019-07-10"},
		{"XXXX-WXX-3", wednesday, Before, "2019-07-03"},
		{"XXXX-WXX-3", wednesday, After, "2019-07-17"},
		{"XXXX-WXX-5", wednesday, Back, "2019-07-05"},
		{"XXXX-WXX-5", wednesday, Same, "2019-07-12"},
		{"XXXX-WXX-1", wednesday, Nearest, "2019-07-08"},
		{"XXXX-WXX-WE", wednesday, Before, "2019-W27-WE"},
		{"XXXX-WXX-WE", wednesday, Ahead, "2019-W28-WE"},
		{"XXXX-WXX-WE", "2019-07-14", Back, "2019-W28-WE"},
		{"XXXX-05", wednesday, Nearest, "2019-05"},
		{"XXXX-05", wednesday, Ahead, "2020-05"},
		{"XXXX-07", wednesday, Back, "2019-07"},
		{"XXXX-07", wednesday, Before, "2018-07"},
		{"XXXX-12", "2019-01-05", Nearest, "2018-12"},
		{"XXXX-12", "2019-01-05", Same, "2019-12"},
		{"XXXX-07-11", wednesday, Ahead, "2019-07-11"},
		{"XXXX-07-11", wednesday, Back, "2018-07-11"},
		{"XXXX-02-29", wednesday, Back, "2016-02-29"},
		{"XXXX-02-29", "1899-05-01", Ahead, "1904-02-29"},
		{"XXXX-XX-31", "2019-07-10", Back, "2019-05-31"},
		{"XXXX-XX-21", wednesday, Ahead, "2019-07-21"},
		{"XXXX-WI", "2019-01-20", Back, "2018-WI"},
		{"XXXX-SU", wednesday, Before, "2018-SU"},
		{"XXXX-Q4", wednesday, Ahead, "2019-Q4"},
		{"XXXX-H1", wednesday, Back, "2019-H1"},
		{"XXXX-XX-XXT18:00", wednesday, Nearest, "2019-07-10T18:00"},
		{"XXXX-XX-XX", wednesday, Before, "2019-07-09"},
		{"XXXX-XX", wednesday, Before, "2019-06"},
		{"XXXX-QX", "2019-02-10", After, "2019-Q2"},
		{"XXXX-WXX-5TEV", wednesday, Ahead, "2019-07-12TEV"},
		{"XXXX-W27", wednesday, Nearest, "2019-W27"},
		{"XXXX-WXX", wednesday, Before, "2019-W27"},
		{"2019-W27-3", wednesday, Ahead, "2019-07-03"},
		{"2011-03", wednesday, Ahead, "2011-03"},
		{"PAST_REF", wednesday, Ahead, "PAST_REF"},
	} {
		got, ok := value(t, c.value).Resolve(date(t, c.anchor), c.d)
		if !ok || got.String() != c.want {
			t.Errorf("%s seen from %s, direction %d: %s, %v; want %s", c.value, c.anchor, c.d, got, ok, c.want)
		}
	}
}

func TestOfAdd(t *testing.T) {
	for _, c := range []struct {
		unit   Unit
		anchor string
		n      int
		want   string
	}{
		{Day, "2019-07-10", -1, "2019-07-09"}, {Day, "2019-12-31", 1, "2020-01-01"},
		{Week, "2019-01-01", -1, "2018-W52"}, {Weekend, "2019-07-10", 1, "2019-W29-WE"},
		{Month, "2019-01-31", -1, "2018-12"}, {Quarter, "2019-07-10", 2, "2020-Q1"},
		{Half, "2019-07-10", -1, "2019-H1"}, {Season, "2019-02-10", 0, "2018-WI"}, {Season, "2019-02-10", 1, "2019-SP"},
		{Weekday, "2019-07-10", -1, "2019-W27-3"}, {Weekday, "2018-12-31", 0, "2019-W01-1"},
		{Year, "2019-07-10", -3, "2016"}, {Millennium, "2019-07-10", -1, "1"}, {Decade, "2019-07-10", -1, "200"}, {Century, "2019-07-10", -1, "19"},
	} {
		if got := Of(c.unit, date(t, c.anchor)).Add(c.n).String(); got != c.want {
			t.Errorf("%v of %s, %+d: %s, want %s", c.unit, c.anchor, c.n, got, c.want)
		}
	}
	if got := date(t, "2020-01-31").addMonths(1).String(); got != "2020-02-29" {
		t.Errorf("a month after 31 January: %s", got)
	}
}

func TestInherit(t *testing.T) {
	for _, c := range [][3]string{
		{"XXXX-XX-21", "2019-02-27", "2019-02-21"},
		{"XXXX-01-31", "2019-02-27", "2019-01-31"},
		{"XXXX-05", "2019-08", "2019-05"},
		{"2018-05", "2019-08", "2018-05"},
		{"XXXX-Q1", "2020-Q3", "2020-Q1"},
	} {
		if got := value(t, c[0]).Inherit(value(t, c[1])).String(); got != c[2] {
			t.Errorf("%s from %s: %s, want %s", c[0], c[1], got, c[2])
		}
	}
}

func TestFullYear(t *testing.T) {
	anchor := date(t, "2026-11-21")
	for digits, want := range map[int]int{26: 2026, 46: 2046, 47: 1947, 99: 1999, 0: 2000} {
		if got := FullYear(digits, anchor); got != want {
			t.Errorf("FullYear(%d) = %d, want %d", digits, got, want)
		}
	}
	if got := FullYear(5, date(t, "1995-01-01")); got != 2005 {
		t.Errorf("05 in 1995: %d, want 2005", got)
	}
	for digits, want := range map[int]int{80: 1980, 20: 2020, 30: 1930} {
		if got := FullDecade(digits, anchor); got != want {
			t.Errorf("FullDecade(%d) = %d, want %d", digits, got, want)
		}
	}
}

func TestDuration(t *testing.T) {
	length := func(figure string, u Unit) Length {
		n, ok := number.Parse(figure)
		if !ok {
			t.Fatal(figure)
		}
		return Length{N: n, Unit: u}
	}
	for want, d := range map[string]Duration{
		"P30Y":    {length("30", Year)},
		"P2.5Y":   {length("2,5", Year)},
		"P2Y6M":   {length("2", Year), length("6", Month)},
		"PT1H30M": {length("1", Hour), length("30", Minute)},
		"P1DT12H": {length("1", Day), length("12", Hour)},
		"PXD":     {{Vague: true, Unit: Day}},
		"P2DE":    {length("2", Decade)},
		"P1WE":    {length("1", Weekend)},
		"PT2NI":   {{N: number.New(2), Unit: DayPart, Name: "NI"}},
		"P3SU":    {{N: number.New(3), Unit: Season, Name: "SU"}},
	} {
		if got := d.String(); got != want {
			t.Errorf("%+v prints as %s, want %s", d, got, want)
		}
	}
	anchor := date(t, "2019-07-10")
	for _, c := range []struct {
		d    Duration
		sign int
		want string
	}{
		{Duration{length("30", Year)}, -1, "1989-07-10"},
		{Duration{length("2,5", Year)}, 1, "2022-01-10"},
		{Duration{length("10", Day)}, -1, "2019-06-30"},
		{Duration{length("6", Week)}, 1, "2019-08-21"},
		{Duration{length("1", Month), length("3", Day)}, 1, "2019-08-13"},
		{Duration{length("5", Hour)}, 1, "2019-07-10"},
		{Duration{length("2", Quarter)}, -1, "2019-01-10"},
		{Duration{length("1", Half)}, 1, "2020-01-10"},
		{Duration{length("1,25", Week)}, 1, "2019-07-18"},
		{Duration{length("0,04", Year)}, 1, "2019-07-10"},
	} {
		if got, ok := c.d.Shift(anchor, c.sign); !ok || got.String() != c.want {
			t.Errorf("%s by %+d: %s, %v; want %s", c.d, c.sign, got, ok, c.want)
		}
	}
	for _, d := range []Duration{nil, {{Vague: true, Unit: Year}}, {length("999999999999", Year)}, {length("999999999999999999", Year)}, {length("2", Season)}} {
		if got, ok := d.Shift(anchor, 1); ok {
			t.Errorf("%s: %s, want none", d, got)
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{"2019-07-11", "198", "XXXX-WXX-3TEV", "2026-03-02T18:00", "PAST_REF", "2020-W53-WE", "BC0044", "XXXX-02-29"} {
		f.Add(s, int32(18000))
	}
	f.Fuzz(func(t *testing.T, s string, day int32) {
		v, err := Parse(s)
		if err != nil {
			return
		}
		if again, err := Parse(v.String()); err != nil || again != v {
			t.Errorf("%q prints as %s, which reads as %+v, %v", s, v, again, err)
		}
		anchor := Date(day % 1_000_000)
		for d := Nearest; d <= Same; d++ {
			r, ok := v.Resolve(anchor, d)
			if from, to, known := r.Days(); ok && known && from > to {
				t.Errorf("%s seen from %s covers %s to %s", v, anchor, from, to)
			}
		}
	})
}
