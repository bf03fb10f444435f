// Package token cuts German text into tokens, interns their word forms and
// finds sentences.
//
// A text is read once. Every token points to a [Form], which holds all that is
// known of a word whatever text it stands in: its normalised spelling, its stem,
// the number it may be, and the classes that the word lists give it. A form is
// analysed when a [Vocab] first meets it; after that a token costs one look-up.
//
// The text itself is never changed. Soft hyphens, decomposed umlauts, variants
// of dashes and quotation marks are levelled in the form, so spans stay true.
package token
