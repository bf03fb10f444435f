// Package nearest finds the name that a mistyped one stands for.
package nearest

import "strings"

// Hint is `; did you mean x?` with the name that is nearest to the one given, or
// nothing where none is near.
func Hint(name string, names []string) string {
	if n := find(name, names); n != "" {
		return "; did you mean " + n + "?"
	}
	return ""
}

// find returns the one of names that name is a slip of: one letter in three may differ, or
// one has the other in it. It is empty where none is near.
func find(name string, names []string) string {
	given := []rune(strings.ToLower(name))
	best, least := "", max(1, len(given)/3)+1
	for _, n := range names {
		if d := distance(given, []rune(strings.ToLower(n)), least); d < least {
			best, least = n, d
		}
	}
	if best != "" {
		return best
	}
	for _, n := range names {
		short, long := strings.ToLower(name), strings.ToLower(n)
		if len(short) > len(long) {
			short, long = long, short
		}
		if len(short) > 3 && strings.Contains(long, short) || len(short) == 3 && strings.HasPrefix(long, short) {
			return n
		}
	}
	return ""
}

// distance is how many letters must be put in, taken out, changed or swapped with the
// next to make a of b; limit where that is not less.
func distance(a, b []rune, limit int) int {
	if len(a)-len(b) >= limit || len(b)-len(a) >= limit {
		return limit
	}
	before, last, now := make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range last {
		last[j] = j
	}
	for i := 1; i <= len(a); i++ {
		now[0] = i
		for j := 1; j <= len(b); j++ {
			change := last[j-1]
			if a[i-1] != b[j-1] {
				change++
			}
			now[j] = min(change, last[j]+1, now[j-1]+1)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				now[j] = min(now[j], before[j-2]+1)
			}
		}
		before, last, now = last, now, before
	}
	return min(last[len(b)], limit)
}
