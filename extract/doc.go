// Package extract finds the facts of a document: dates, money, places, city pairs
// and partnerships.
//
// The path of a document, in order:
//
//  1. [token.Vocab] scans the text once. Each token points to a form, which is
//     analysed when it is first met: stem, number, classes from the word lists. Each
//     token bears hints at what may begin there and marks of what layers look for
//     (mark.go), so that a layer loads no form, and reads no sentence, in vain.
//  2. Places: the longest name of the gazetteer that the context lets be a place.
//  3. Dates and money: the rules of rules/date and rules/money run over the row as
//     scanned. A [pattern.Program] looks only at patterns that a token can begin.
//     Of overlapping matches the leftmost, then the longest wins; it goes to the
//     builder, which may refuse it (31. Februar).
//  4. Rules that ask for <date> join time expressions to ranges, lists and parts of
//     larger periods. Then all are resolved in reading order, by the document's
//     date, the dates of the text and the tense of the clause. For money, numbers
//     are joined with their scale before the rules run; those that ask for <money>
//     then add to each amount what stands around it: rund, pro Jahr, auf 5,79 Mrd.
//  5. Relations: in the row in which places and dates are one token each, the rules
//     of rules/relation find cues; Go joins them, since German word order is free.
//  6. One ascending walk turns byte offsets into code points.
//
// Rules, words, places are read-only and shared. A worker has the vocabulary and
// all buffers; [Extractor.Extract] takes one from a pool. Nothing else has state.
package extract
