// Package pattern finds token patterns in rows of tokens.
//
// A pattern is written as in the rule files:
//
//	<month>           a token of class month, captured as field month
//	<since:year>      class year, captured as since
//	<:year>           class year, not captured
//	Jahr  Jahr~       this word; any inflected form (see [token.Lexicon] for * and #)
//	a|b               either; binds closer than joining
//	<number>-jährig~  written without blanks: no white space between them in the text
//	( a b | c )       group, with alternatives of several elements
//	x?                optional: a word, a class, a group
//	..8               up to 8 tokens of any kind, same sentence
//	!x                the next token is not x; at the beginning: the token before is not
//	[ … ]             the span of the record, where context stands outside
//
// A sign that means something above is quoted with a backslash: \( \? \[.
//
// [Parse] makes a [Pattern], [Link] joins many into a [Program] that looks only at
// patterns whose first element a token can be. A pattern is matched by
// backtracking; there is no repetition but the bounded gap, so its cost is bounded.
package pattern
