package token

import "strings"

// gluedDate is where a date begins that a page has glued to the word before it
// (Feuerwehr11.10.2021, POLITIK20. Juni 2019), 0 where there is none.
func gluedDate(text string, start, end int) int {
	if end == len(text) || text[end] != '.' || byteClasses[text[end-1]] != digit {
		return 0
	}
	day := end - 1
	if day > start && byteClasses[text[day-1]] == digit {
		day--
	}
	if day < start+3 || byteClasses[text[day-1]] == digit || !isNumber(text[day:end], 31) {
		return 0
	}
	next := end + 1
	if month := digitsEnd(text, next); month > next && month <= next+2 && strings.HasPrefix(text[month:], ".") {
		if year := digitsEnd(text, month+1); year == month+3 || year == month+5 {
			return day
		}
	}
	if next+1 < len(text) && text[next] == ' ' && byteClasses[text[next+1]] != digit {
		month := wordEnd(text, next+1)
		if month > next+1 && month+5 <= len(text) && text[month] == ' ' && digitsEnd(text, month+1) == month+5 {
			return day
		}
	}
	return 0
}

// gluedPrice is where a price begins that a page has glued to the word before it
// (Nacht88,00 €), 0 where there is none.
func gluedPrice(text string, start, end int) int {
	if end+2 >= len(text) || text[end] != ',' && text[end] != '.' || byteClasses[text[end-1]] != digit || byteClasses[text[end+1]] != digit {
		return 0
	}
	price := end - 1
	for price > start && byteClasses[text[price-1]] == digit {
		price--
	}
	rest := strings.TrimPrefix(strings.TrimPrefix(text[scanFigure(text, price).end:], " "), "\u00a0")
	if price > start && (strings.HasPrefix(rest, "€") || strings.HasPrefix(rest, "Euro") || strings.HasPrefix(rest, "EUR")) {
		return price
	}
	return 0
}

// isGluedCode holds where a figure follows the code of a currency without a blank:
// EUR10. Other letters with figures after them are one word: C3, A13.
func isGluedCode(s string) bool {
	if len(s) < 4 || byteClasses[s[3]] != digit {
		return false
	}
	switch s[:3] {
	case "EUR", "USD", "CHF", "GBP":
		return true
	}
	return false
}
