package extract

import (
	"strings"

	"github.com/auslese/auslese/extract/calendar"
	"github.com/auslese/auslese/extract/number"
)

// readLap takes a length as sports write it: 3:12 Stunden, 3:12:45 Stunden, 1:35,20 Minuten.
func (e *timeExpr) readLap(m *match) bool {
	figure, fraction, _ := strings.Cut(m.form("lap").Norm, ",")
	unit, _ := calendar.ParseUnit(m.value("unit"))
	parts := strings.Split(figure, ":")
	if unit != calendar.Hour && unit != calendar.Minute || len(parts) < 2 {
		return false
	}
	for i, part := range parts {
		if i > 0 && len(part) != 2 || part == "" || unit < calendar.Second {
			return false
		}
		if i == len(parts)-1 && fraction != "" {
			part += "," + fraction
		}
		n, ok := number.Parse(part)
		if !ok {
			return false
		}
		e.length = append(e.length, calendar.Length{N: n, Unit: unit})
		unit--
	}
	e.timex = "DURATION"
	return true
}
