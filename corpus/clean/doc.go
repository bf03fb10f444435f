// Package clean finds the main text of a German web page, its headline, its publisher and its date,
// and strips text that was copied off one.
//
// A page is parsed once and walked once:
//
//  1. blocks.go cuts it into blocks, the runs of text between two block tags (white.go evens white space), and into
//     sections, the block elements (element.go, fold.go). A section's blocks are a range, so that all sums over a
//     section cost one subtraction. broken.go joins the lines of pages made from PDF. reuse.go keeps the memory for the next page.
//  2. elementregion.go reads what tags, roles, labels, classes and ids say of a section (region.go): navigation, comments,
//     consent, teaser, main text … The names are data, in cues.txt, which cues.go looks up; so are phrases that open a
//     block (phrases.go) and words that only a sentence of the page's machinery has together (sentences.go). heads.go turns
//     nearly all other words away by their first letters, eight bytes at a time (eight.go).
//  3. score.go counts running text ("mass"), text in sentences with few links. A name is refuted by what its section
//     holds: whatever holds most of the page's running text is no sidebar, whatever holds the headline no comment.
//     A narrow column beside the headline's is a sidebar. The main section is the innermost that still has nearly all
//     of the mass left; of several modules with the same name it is what holds them all. Tables and lists right behind
//     it go on with it (modules.go).
//  4. headline.go takes the heading that the page's own titles bear out; a short line in large or bold type may be one.
//     What stands between it and the text is the standfirst, in whatever element; what stands above it in another
//     column is none of the text.
//  5. choose.go leaves out of the main section what is something else, block by block: links, labels, credits (credit.go),
//     the author and the day (byline.go), the writer's sign (sign.go), sentences about cookies or newsletters, a box with
//     an account for donations (account.go). Of a forum's thread the first post is the text (forum.go).
//     boxes.go goes by what stands together: cards of other articles (without headings: linkcards.go), boxes under headings
//     such as "Lesen Sie auch", the box around a field for a mail address or of a poll, repetitions; links.go by lists of
//     links and their labels, embed.go by posts of networks and what a notice of consent stands for, quote.go by pull
//     quotes, gadgets.go by prices with buttons, polls, advertisements and the weather, hours.go by opening hours,
//     download.go by the sizes of files, tail.go by what follows the last paragraph and headings under which nothing is
//     left. What a town says of its partners stays in whatever box (partners.go, partnerlist.go). data.go reads the text
//     of a page that shows none.
//     A caption, by its name, its credit or the picture beside it (picture.go), stays if it states a figure (caption.go).
//  6. published.go chooses the document's date: markup first (meta.go, jsonld.go, stamp.go), then what is printed
//     (date.go), by its place and the words beside it (printed.go, datewords.go), then addresses (address.go), the page's
//     title and its scripts (script.go). The day of an event (event.go) and today's in the page's head are none.
//
// Copied text goes by lines (lines.go, signs.go; wrapped.go makes paragraphs of broken ones), by the same phrases: the part of the
// page with the most running text (parts.go) before the comments (comments.go), without the navigation above the headline
// (navigation.go, menus.go, copyhead.go), without what machinery lies between its paragraphs and after them (runs.go), and without teasers that
// no heading tells (teasers.go). letterhead.go reads its sender, letterdate.go its date, lettertitle.go its
// title.
//
// Explain tells the reason for each block (explain.go).
//
// The method stands on published work: text length and link density of blocks (Kohlschütter, Fankhauser, Nejdl:
// Boilerplate Detection using Shallow Text Features, WSDM 2010); scores that rise to the containers, and class names
// (Arc90's Readability); names of main and side parts, precedence of metadata (Barbaresi: Trafilatura, ACL 2021; htmldate,
// JOSS 2020). What it adds: names that content refutes, the headline as anchor, German phrases as data.
package clean
