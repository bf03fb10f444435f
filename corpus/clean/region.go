package clean

// region is a set of kinds of page parts; a block is in the regions of all its ancestors.
type region uint32

const (
	navRegion region = 1 << iota
	headerRegion
	footerRegion
	asideRegion
	relatedRegion
	shareRegion
	commentRegion
	authorRegion
	bylineRegion
	newsletterRegion
	adRegion
	consentRegion
	formRegion
	hiddenRegion
	creditRegion
	embedRegion
	mainRegion
	introRegion
	articleRegion // an <article> element
	figureRegion
	dateRegion
	teaserRegion
	captionRegion
	columnRegion // a narrow column of a grid
	headlineRegion
	eventRegion // data of an event
)

// dropRegions are left out, unless the part holds most of the page's running text.
const dropRegions = navRegion | headerRegion | footerRegion | asideRegion | relatedRegion | shareRegion |
	commentRegion | authorRegion | bylineRegion | newsletterRegion | adRegion | consentRegion | formRegion |
	hiddenRegion | creditRegion | embedRegion | teaserRegion

// pictureRegions are left out but for what they state.
const pictureRegions = figureRegion | captionRegion

var regionNames = map[string]region{
	"nav": navRegion, "header": headerRegion, "footer": footerRegion, "aside": asideRegion,
	"related": relatedRegion, "share": shareRegion, "comment": commentRegion, "author": authorRegion,
	"byline": bylineRegion, "newsletter": newsletterRegion, "ad": adRegion, "consent": consentRegion,
	"form": formRegion, "hidden": hiddenRegion, "credit": creditRegion, "embed": embedRegion,
	"main": mainRegion, "intro": introRegion, "article": articleRegion, "figure": figureRegion,
	"date": dateRegion, "teaser": teaserRegion, "caption": captionRegion, "column": columnRegion,
	"headline": headlineRegion, "event": eventRegion,
}

var regionOrder = []string{"consent", "hidden", "nav", "comment", "share", "related", "teaser", "newsletter", "ad", "author",
	"aside", "form", "credit", "embed", "byline", "header", "footer"}

// regionBits are the regions of those names.
var regionBits = func() (bits []region) {
	for _, name := range regionOrder {
		bits = append(bits, regionNames[name])
	}
	return
}()

// String names the regions of r that are left out.
func (r region) String() string {
	names := ""
	for i, bit := range regionBits {
		switch {
		case r&bit == 0:
		case names == "":
			names = regionOrder[i]
		default:
			names += ", " + regionOrder[i]
		}
	}
	return names
}
