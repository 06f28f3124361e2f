import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 89379:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const ANY = Symbol('SemVer ANY')
// hoisted class for cyclic dependency
class Comparator {
  static get ANY () {
    return ANY
  }

  constructor (comp, options) {
    options = parseOptions(options)

    if (comp instanceof Comparator) {
      if (comp.loose === !!options.loose) {
        return comp
      } else {
        comp = comp.value
      }
    }

    comp = comp.trim().split(/\s+/).join(' ')
    debug('comparator', comp, options)
    this.options = options
    this.loose = !!options.loose
    this.parse(comp)

    if (this.semver === ANY) {
      this.value = ''
    } else {
      this.value = this.operator + this.semver.version
    }

    debug('comp', this)
  }

  parse (comp) {
    const r = this.options.loose ? re[t.COMPARATORLOOSE] : re[t.COMPARATOR]
    const m = comp.match(r)

    if (!m) {
      throw new TypeError(`Invalid comparator: ${comp}`)
    }

    this.operator = m[1] !== undefined ? m[1] : ''
    if (this.operator === '=') {
      this.operator = ''
    }

    // if it literally is just '>' or '' then allow anything.
    if (!m[2]) {
      this.semver = ANY
    } else {
      this.semver = new SemVer(m[2], this.options.loose)
    }
  }

  toString () {
    return this.value
  }

  test (version) {
    debug('Comparator.test', version, this.options.loose)

    if (this.semver === ANY || version === ANY) {
      return true
    }

    if (typeof version === 'string') {
      try {
        version = new SemVer(version, this.options)
      } catch (er) {
        return false
      }
    }

    return cmp(version, this.operator, this.semver, this.options)
  }

  intersects (comp, options) {
    if (!(comp instanceof Comparator)) {
      throw new TypeError('a Comparator is required')
    }

    if (this.operator === '') {
      if (this.value === '') {
        return true
      }
      return new Range(comp.value, options).test(this.value)
    } else if (comp.operator === '') {
      if (comp.value === '') {
        return true
      }
      return new Range(this.value, options).test(comp.semver)
    }

    options = parseOptions(options)

    // Special cases where nothing can possibly be lower
    if (options.includePrerelease &&
      (this.value === '<0.0.0-0' || comp.value === '<0.0.0-0')) {
      return false
    }
    if (!options.includePrerelease &&
      (this.value.startsWith('<0.0.0') || comp.value.startsWith('<0.0.0'))) {
      return false
    }

    // Same direction increasing (> or >=)
    if (this.operator.startsWith('>') && comp.operator.startsWith('>')) {
      return true
    }
    // Same direction decreasing (< or <=)
    if (this.operator.startsWith('<') && comp.operator.startsWith('<')) {
      return true
    }
    // same SemVer and both sides are inclusive (<= or >=)
    if (
      (this.semver.version === comp.semver.version) &&
      this.operator.includes('=') && comp.operator.includes('=')) {
      return true
    }
    // opposite directions less than
    if (cmp(this.semver, '<', comp.semver, options) &&
      this.operator.startsWith('>') && comp.operator.startsWith('<')) {
      return true
    }
    // opposite directions greater than
    if (cmp(this.semver, '>', comp.semver, options) &&
      this.operator.startsWith('<') && comp.operator.startsWith('>')) {
      return true
    }
    return false
  }
}

module.exports = Comparator

const parseOptions = __nccwpck_require__(70356)
const { safeRe: re, t } = __nccwpck_require__(95471)
const cmp = __nccwpck_require__(28646)
const debug = __nccwpck_require__(1159)
const SemVer = __nccwpck_require__(7163)
const Range = __nccwpck_require__(96782)


/***/ }),

/***/ 96782:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SPACE_CHARACTERS = /\s+/g

// hoisted class for cyclic dependency
class Range {
  constructor (range, options) {
    options = parseOptions(options)

    if (range instanceof Range) {
      if (
        range.loose === !!options.loose &&
        range.includePrerelease === !!options.includePrerelease
      ) {
        return range
      } else {
        return new Range(range.raw, options)
      }
    }

    if (range instanceof Comparator) {
      // just put it in the set and return
      this.raw = range.value
      this.set = [[range]]
      this.formatted = undefined
      return this
    }

    this.options = options
    this.loose = !!options.loose
    this.includePrerelease = !!options.includePrerelease

    // First reduce all whitespace as much as possible so we do not have to rely
    // on potentially slow regexes like \s*. This is then stored and used for
    // future error messages as well.
    this.raw = range.trim().replace(SPACE_CHARACTERS, ' ')

    // First, split on ||
    this.set = this.raw
      .split('||')
      // map the range to a 2d array of comparators
      .map(r => this.parseRange(r.trim()))
      // throw out any comparator lists that are empty
      // this generally means that it was not a valid range, which is allowed
      // in loose mode, but will still throw if the WHOLE range is invalid.
      .filter(c => c.length)

    if (!this.set.length) {
      throw new TypeError(`Invalid SemVer Range: ${this.raw}`)
    }

    // if we have any that are not the null set, throw out null sets.
    if (this.set.length > 1) {
      // keep the first one, in case they're all null sets
      const first = this.set[0]
      this.set = this.set.filter(c => !isNullSet(c[0]))
      if (this.set.length === 0) {
        this.set = [first]
      } else if (this.set.length > 1) {
        // if we have any that are *, then the range is just *
        for (const c of this.set) {
          if (c.length === 1 && isAny(c[0])) {
            this.set = [c]
            break
          }
        }
      }
    }

    this.formatted = undefined
  }

  get range () {
    if (this.formatted === undefined) {
      this.formatted = ''
      for (let i = 0; i < this.set.length; i++) {
        if (i > 0) {
          this.formatted += '||'
        }
        const comps = this.set[i]
        for (let k = 0; k < comps.length; k++) {
          if (k > 0) {
            this.formatted += ' '
          }
          this.formatted += comps[k].toString().trim()
        }
      }
    }
    return this.formatted
  }

  format () {
    return this.range
  }

  toString () {
    return this.range
  }

  parseRange (range) {
    // strip build metadata so it can't bleed into the version
    range = range.replace(BUILDSTRIPRE, '')

    // memoize range parsing for performance.
    // this is a very hot path, and fully deterministic.
    const memoOpts =
      (this.options.includePrerelease && FLAG_INCLUDE_PRERELEASE) |
      (this.options.loose && FLAG_LOOSE)
    const memoKey = memoOpts + ':' + range
    const cached = cache.get(memoKey)
    if (cached) {
      return cached
    }

    const loose = this.options.loose
    // `1.2.3 - 1.2.4` => `>=1.2.3 <=1.2.4`
    const hr = loose ? re[t.HYPHENRANGELOOSE] : re[t.HYPHENRANGE]
    range = range.replace(hr, hyphenReplace(this.options.includePrerelease))
    debug('hyphen replace', range)

    // `> 1.2.3 < 1.2.5` => `>1.2.3 <1.2.5`
    range = trimComparatorWhitespace(range)
    debug('comparator trim', range)

    // `~ 1.2.3` => `~1.2.3`
    range = range.replace(re[t.TILDETRIM], tildeTrimReplace)
    debug('tilde trim', range)

    // `^ 1.2.3` => `^1.2.3`
    range = range.replace(re[t.CARETTRIM], caretTrimReplace)
    debug('caret trim', range)

    // At this point, the range is completely trimmed and
    // ready to be split into comparators.

    let rangeList = range
      .split(' ')
      .map(comp => parseComparator(comp, this.options))
      .join(' ')
      .split(/\s+/)
      // >=0.0.0 is equivalent to *
      .map(comp => replaceGTE0(comp, this.options))

    if (loose) {
      // in loose mode, throw out any that are not valid comparators
      rangeList = rangeList.filter(comp => {
        debug('loose invalid filter', comp, this.options)
        return !!comp.match(re[t.COMPARATORLOOSE])
      })
    }
    debug('range list', rangeList)

    // if any comparators are the null set, then replace with JUST null set
    // if more than one comparator, remove any * comparators
    // also, don't include the same comparator more than once
    const rangeMap = new Map()
    const comparators = rangeList.map(comp => new Comparator(comp, this.options))
    for (const comp of comparators) {
      if (isNullSet(comp)) {
        return [comp]
      }
      rangeMap.set(comp.value, comp)
    }
    if (rangeMap.size > 1 && rangeMap.has('')) {
      rangeMap.delete('')
    }

    const result = [...rangeMap.values()]
    cache.set(memoKey, result)
    return result
  }

  intersects (range, options) {
    if (!(range instanceof Range)) {
      throw new TypeError('a Range is required')
    }

    return this.set.some((thisComparators) => {
      return (
        isSatisfiable(thisComparators, options) &&
        range.set.some((rangeComparators) => {
          return (
            isSatisfiable(rangeComparators, options) &&
            thisComparators.every((thisComparator) => {
              return rangeComparators.every((rangeComparator) => {
                return thisComparator.intersects(rangeComparator, options)
              })
            })
          )
        })
      )
    })
  }

  // if ANY of the sets match ALL of its comparators, then pass
  test (version) {
    if (!version) {
      return false
    }

    if (typeof version === 'string') {
      try {
        version = new SemVer(version, this.options)
      } catch (er) {
        return false
      }
    }

    for (let i = 0; i < this.set.length; i++) {
      if (testSet(this.set[i], version, this.options)) {
        return true
      }
    }
    return false
  }
}

module.exports = Range

const LRU = __nccwpck_require__(61383)
const cache = new LRU()

const parseOptions = __nccwpck_require__(70356)
const Comparator = __nccwpck_require__(89379)
const debug = __nccwpck_require__(1159)
const SemVer = __nccwpck_require__(7163)
const trimComparatorWhitespace = __nccwpck_require__(69737)
const {
  safeRe: re,
  src,
  t,
  tildeTrimReplace,
  caretTrimReplace,
} = __nccwpck_require__(95471)
const { FLAG_INCLUDE_PRERELEASE, FLAG_LOOSE } = __nccwpck_require__(45101)

// unbounded global build-metadata stripper used by parseRange
const BUILDSTRIPRE = new RegExp(src[t.BUILD], 'g')

const isNullSet = c => c.value === '<0.0.0-0'
const isAny = c => c.value === ''

// take a set of comparators and determine whether there
// exists a version which can satisfy it
const isSatisfiable = (comparators, options) => {
  let result = true
  const remainingComparators = comparators.slice()
  let testComparator = remainingComparators.pop()

  while (result && remainingComparators.length) {
    result = remainingComparators.every((otherComparator) => {
      return testComparator.intersects(otherComparator, options)
    })

    testComparator = remainingComparators.pop()
  }

  return result
}

// comprised of xranges, tildes, stars, and gtlt's at this point.
// already replaced the hyphen ranges
// turn into a set of JUST comparators.
const parseComparator = (comp, options) => {
  comp = comp.replace(re[t.BUILD], '')
  debug('comp', comp, options)
  comp = replaceCarets(comp, options)
  debug('caret', comp)
  comp = replaceTildes(comp, options)
  debug('tildes', comp)
  comp = replaceXRanges(comp, options)
  debug('xrange', comp)
  comp = replaceStars(comp, options)
  debug('stars', comp)
  return comp
}

const isX = id => !id || id.toLowerCase() === 'x' || id === '*'

const invalidXRangeOrder = (M, m, p) => (
  (isX(M) && !isX(m)) ||
  (isX(m) && p && !isX(p))
)

// ~, ~> --> * (any, kinda silly)
// ~2, ~2.x, ~2.x.x, ~>2, ~>2.x ~>2.x.x --> >=2.0.0 <3.0.0-0
// ~2.0, ~2.0.x, ~>2.0, ~>2.0.x --> >=2.0.0 <2.1.0-0
// ~1.2, ~1.2.x, ~>1.2, ~>1.2.x --> >=1.2.0 <1.3.0-0
// ~1.2.3, ~>1.2.3 --> >=1.2.3 <1.3.0-0
// ~1.2.0, ~>1.2.0 --> >=1.2.0 <1.3.0-0
// ~0.0.1 --> >=0.0.1 <0.1.0-0
const replaceTildes = (comp, options) => {
  return comp
    .trim()
    .split(/\s+/)
    .map((c) => replaceTilde(c, options))
    .join(' ')
}

const replaceTilde = (comp, options) => {
  const r = options.loose ? re[t.TILDELOOSE] : re[t.TILDE]
  // if we're including prereleases in the match, then the lower bound is
  // -0, the lowest possible prerelease value, just like x-ranges and carets.
  // this keeps `~1.2` equivalent to the `1.2.x` x-range it's documented as.
  const z = options.includePrerelease ? '-0' : ''
  return comp.replace(r, (_, M, m, p, pr) => {
    debug('tilde', comp, _, M, m, p, pr)
    let ret

    if (isX(M)) {
      ret = ''
    } else if (isX(m)) {
      ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`
    } else if (isX(p)) {
      // ~1.2 == >=1.2.0 <1.3.0-0
      ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`
    } else if (pr) {
      debug('replaceTilde pr', pr)
      ret = `>=${M}.${m}.${p}-${pr
      } <${M}.${+m + 1}.0-0`
    } else {
      // ~1.2.3 == >=1.2.3 <1.3.0-0
      ret = `>=${M}.${m}.${p
      } <${M}.${+m + 1}.0-0`
    }

    debug('tilde return', ret)
    return ret
  })
}

// ^ --> * (any, kinda silly)
// ^2, ^2.x, ^2.x.x --> >=2.0.0 <3.0.0-0
// ^2.0, ^2.0.x --> >=2.0.0 <3.0.0-0
// ^1.2, ^1.2.x --> >=1.2.0 <2.0.0-0
// ^1.2.3 --> >=1.2.3 <2.0.0-0
// ^1.2.0 --> >=1.2.0 <2.0.0-0
// ^0.0.1 --> >=0.0.1 <0.0.2-0
// ^0.1.0 --> >=0.1.0 <0.2.0-0
const replaceCarets = (comp, options) => {
  return comp
    .trim()
    .split(/\s+/)
    .map((c) => replaceCaret(c, options))
    .join(' ')
}

const replaceCaret = (comp, options) => {
  debug('caret', comp, options)
  const r = options.loose ? re[t.CARETLOOSE] : re[t.CARET]
  const z = options.includePrerelease ? '-0' : ''
  return comp.replace(r, (_, M, m, p, pr) => {
    debug('caret', comp, _, M, m, p, pr)
    let ret

    if (isX(M)) {
      ret = ''
    } else if (isX(m)) {
      ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`
    } else if (isX(p)) {
      if (M === '0') {
        ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`
      } else {
        ret = `>=${M}.${m}.0${z} <${+M + 1}.0.0-0`
      }
    } else if (pr) {
      debug('replaceCaret pr', pr)
      if (M === '0') {
        if (m === '0') {
          ret = `>=${M}.${m}.${p}-${pr
          } <${M}.${m}.${+p + 1}-0`
        } else {
          ret = `>=${M}.${m}.${p}-${pr
          } <${M}.${+m + 1}.0-0`
        }
      } else {
        ret = `>=${M}.${m}.${p}-${pr
        } <${+M + 1}.0.0-0`
      }
    } else {
      debug('no pr')
      if (M === '0') {
        if (m === '0') {
          ret = `>=${M}.${m}.${p
          } <${M}.${m}.${+p + 1}-0`
        } else {
          ret = `>=${M}.${m}.${p
          } <${M}.${+m + 1}.0-0`
        }
      } else {
        ret = `>=${M}.${m}.${p
        } <${+M + 1}.0.0-0`
      }
    }

    debug('caret return', ret)
    return ret
  })
}

const replaceXRanges = (comp, options) => {
  debug('replaceXRanges', comp, options)
  return comp
    .split(/\s+/)
    .map((c) => replaceXRange(c, options))
    .join(' ')
}

const replaceXRange = (comp, options) => {
  comp = comp.trim()
  const r = options.loose ? re[t.XRANGELOOSE] : re[t.XRANGE]
  return comp.replace(r, (ret, gtlt, M, m, p, pr) => {
    debug('xRange', comp, ret, gtlt, M, m, p, pr)
    if (invalidXRangeOrder(M, m, p)) {
      return comp
    }

    const xM = isX(M)
    const xm = xM || isX(m)
    const xp = xm || isX(p)
    const anyX = xp

    if (gtlt === '=' && anyX) {
      gtlt = ''
    }

    // if we're including prereleases in the match, then we need
    // to fix this to -0, the lowest possible prerelease value
    pr = options.includePrerelease ? '-0' : ''

    if (xM) {
      if (gtlt === '>' || gtlt === '<') {
        // nothing is allowed
        ret = '<0.0.0-0'
      } else {
        // nothing is forbidden
        ret = '*'
      }
    } else if (gtlt && anyX) {
      // we know patch is an x, because we have any x at all.
      // replace X with 0
      if (xm) {
        m = 0
      }
      p = 0

      if (gtlt === '>') {
        // >1 => >=2.0.0
        // >1.2 => >=1.3.0
        gtlt = '>='
        if (xm) {
          M = +M + 1
          m = 0
          p = 0
        } else {
          m = +m + 1
          p = 0
        }
      } else if (gtlt === '<=') {
        // <=0.7.x is actually <0.8.0, since any 0.7.x should
        // pass.  Similarly, <=7.x is actually <8.0.0, etc.
        gtlt = '<'
        if (xm) {
          M = +M + 1
        } else {
          m = +m + 1
        }
      }

      if (gtlt === '<') {
        pr = '-0'
      }

      ret = `${gtlt + M}.${m}.${p}${pr}`
    } else if (xm) {
      ret = `>=${M}.0.0${pr} <${+M + 1}.0.0-0`
    } else if (xp) {
      ret = `>=${M}.${m}.0${pr
      } <${M}.${+m + 1}.0-0`
    }

    debug('xRange return', ret)

    return ret
  })
}

// Because * is AND-ed with everything else in the comparator,
// and '' means "any version", just remove the *s entirely.
const replaceStars = (comp, options) => {
  debug('replaceStars', comp, options)
  // Looseness is ignored here.  star is always as loose as it gets!
  return comp
    .trim()
    .replace(re[t.STAR], '')
}

const replaceGTE0 = (comp, options) => {
  debug('replaceGTE0', comp, options)
  return comp
    .trim()
    .replace(re[options.includePrerelease ? t.GTE0PRE : t.GTE0], '')
}

// This function is passed to string.replace(re[t.HYPHENRANGE])
// M, m, patch, prerelease, build
// 1.2 - 3.4.5 => >=1.2.0 <=3.4.5
// 1.2.3 - 3.4 => >=1.2.0 <3.5.0-0 Any 3.4.x will do
// 1.2 - 3.4 => >=1.2.0 <3.5.0-0
// TODO build?
const hyphenReplace = incPr => ($0,
  from, fM, fm, fp, fpr, fb,
  to, tM, tm, tp, tpr) => {
  if (isX(fM)) {
    from = ''
  } else if (isX(fm)) {
    from = `>=${fM}.0.0${incPr ? '-0' : ''}`
  } else if (isX(fp)) {
    from = `>=${fM}.${fm}.0${incPr ? '-0' : ''}`
  } else if (fpr) {
    from = `>=${from}`
  } else {
    from = `>=${from}${incPr ? '-0' : ''}`
  }

  if (isX(tM)) {
    to = ''
  } else if (isX(tm)) {
    to = `<${+tM + 1}.0.0-0`
  } else if (isX(tp)) {
    to = `<${tM}.${+tm + 1}.0-0`
  } else if (tpr) {
    to = `<=${tM}.${tm}.${tp}-${tpr}`
  } else if (incPr) {
    to = `<${tM}.${tm}.${+tp + 1}-0`
  } else {
    to = `<=${to}`
  }

  return `${from} ${to}`.trim()
}

const testSet = (set, version, options) => {
  for (let i = 0; i < set.length; i++) {
    if (!set[i].test(version)) {
      return false
    }
  }

  if (version.prerelease.length && !options.includePrerelease) {
    // Find the set of versions that are allowed to have prereleases
    // For example, ^1.2.3-pr.1 desugars to >=1.2.3-pr.1 <2.0.0
    // That should allow `1.2.3-pr.2` to pass.
    // However, `1.2.4-alpha.notready` should NOT be allowed,
    // even though it's within the range set by the comparators.
    for (let i = 0; i < set.length; i++) {
      debug(set[i].semver)
      if (set[i].semver === Comparator.ANY) {
        continue
      }

      if (set[i].semver.prerelease.length > 0) {
        const allowed = set[i].semver
        if (allowed.major === version.major &&
            allowed.minor === version.minor &&
            allowed.patch === version.patch) {
          return true
        }
      }
    }

    // Version has a -pre, but it's not one of the ones we like.
    return false
  }

  return true
}


/***/ }),

/***/ 7163:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const debug = __nccwpck_require__(1159)
const { MAX_LENGTH, MAX_SAFE_INTEGER } = __nccwpck_require__(45101)
const { safeRe: re, t } = __nccwpck_require__(95471)

const parseOptions = __nccwpck_require__(70356)
const { compareIdentifiers } = __nccwpck_require__(73348)

const isPrereleaseIdentifier = (prerelease, identifier) => {
  const identifiers = identifier.split('.')
  if (identifiers.length > prerelease.length) {
    return false
  }

  for (let i = 0; i < identifiers.length; i++) {
    if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0) {
      return false
    }
  }

  return true
}

class SemVer {
  constructor (version, options) {
    options = parseOptions(options)

    if (version instanceof SemVer) {
      if (version.loose === !!options.loose &&
        version.includePrerelease === !!options.includePrerelease) {
        return version
      } else {
        version = version.version
      }
    } else if (typeof version !== 'string') {
      throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`)
    }

    if (version.length > MAX_LENGTH) {
      throw new TypeError(
        `version is longer than ${MAX_LENGTH} characters`
      )
    }

    debug('SemVer', version, options)
    this.options = options
    this.loose = !!options.loose
    // this isn't actually relevant for versions, but keep it so that we
    // don't run into trouble passing this.options around.
    this.includePrerelease = !!options.includePrerelease

    const m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL])

    if (!m) {
      throw new TypeError(`Invalid Version: ${version}`)
    }

    this.raw = version

    // these are actually numbers
    this.major = +m[1]
    this.minor = +m[2]
    this.patch = +m[3]

    if (this.major > MAX_SAFE_INTEGER || this.major < 0) {
      throw new TypeError('Invalid major version')
    }

    if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) {
      throw new TypeError('Invalid minor version')
    }

    if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) {
      throw new TypeError('Invalid patch version')
    }

    // numberify any prerelease numeric ids
    if (!m[4]) {
      this.prerelease = []
    } else {
      this.prerelease = m[4].split('.').map((id) => {
        if (/^[0-9]+$/.test(id)) {
          const num = +id
          if (num >= 0 && num < MAX_SAFE_INTEGER) {
            return num
          }
        }
        return id
      })
    }

    this.build = m[5] ? m[5].split('.') : []
    this.format()
  }

  format () {
    this.version = `${this.major}.${this.minor}.${this.patch}`
    if (this.prerelease.length) {
      this.version += `-${this.prerelease.join('.')}`
    }
    return this.version
  }

  toString () {
    return this.version
  }

  compare (other) {
    debug('SemVer.compare', this.version, this.options, other)
    if (!(other instanceof SemVer)) {
      if (typeof other === 'string' && other === this.version) {
        return 0
      }
      other = new SemVer(other, this.options)
    }

    if (other.version === this.version) {
      return 0
    }

    return this.compareMain(other) || this.comparePre(other)
  }

  compareMain (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    if (this.major < other.major) {
      return -1
    }
    if (this.major > other.major) {
      return 1
    }
    if (this.minor < other.minor) {
      return -1
    }
    if (this.minor > other.minor) {
      return 1
    }
    if (this.patch < other.patch) {
      return -1
    }
    if (this.patch > other.patch) {
      return 1
    }
    return 0
  }

  comparePre (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    // NOT having a prerelease is > having one
    if (this.prerelease.length && !other.prerelease.length) {
      return -1
    } else if (!this.prerelease.length && other.prerelease.length) {
      return 1
    } else if (!this.prerelease.length && !other.prerelease.length) {
      return 0
    }

    let i = 0
    do {
      const a = this.prerelease[i]
      const b = other.prerelease[i]
      debug('prerelease compare', i, a, b)
      if (a === undefined && b === undefined) {
        return 0
      } else if (b === undefined) {
        return 1
      } else if (a === undefined) {
        return -1
      } else if (a === b) {
        continue
      } else {
        return compareIdentifiers(a, b)
      }
    } while (++i)
  }

  compareBuild (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    let i = 0
    do {
      const a = this.build[i]
      const b = other.build[i]
      debug('build compare', i, a, b)
      if (a === undefined && b === undefined) {
        return 0
      } else if (b === undefined) {
        return 1
      } else if (a === undefined) {
        return -1
      } else if (a === b) {
        continue
      } else {
        return compareIdentifiers(a, b)
      }
    } while (++i)
  }

  // preminor will bump the version up to the next minor release, and immediately
  // down to pre-release. premajor and prepatch work the same way.
  inc (release, identifier, identifierBase) {
    if (release.startsWith('pre')) {
      if (!identifier && identifierBase === false) {
        throw new Error('invalid increment argument: identifier is empty')
      }
      // Avoid an invalid semver results
      if (identifier) {
        const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE])
        if (!match || match[1] !== identifier) {
          throw new Error(`invalid identifier: ${identifier}`)
        }
      }
    }

    switch (release) {
      case 'premajor':
        this.prerelease.length = 0
        this.patch = 0
        this.minor = 0
        this.major++
        this.inc('pre', identifier, identifierBase)
        break
      case 'preminor':
        this.prerelease.length = 0
        this.patch = 0
        this.minor++
        this.inc('pre', identifier, identifierBase)
        break
      case 'prepatch':
        // If this is already a prerelease, it will bump to the next version
        // drop any prereleases that might already exist, since they are not
        // relevant at this point.
        this.prerelease.length = 0
        this.inc('patch', identifier, identifierBase)
        this.inc('pre', identifier, identifierBase)
        break
      // If the input is a non-prerelease version, this acts the same as
      // prepatch.
      case 'prerelease':
        if (this.prerelease.length === 0) {
          this.inc('patch', identifier, identifierBase)
        }
        this.inc('pre', identifier, identifierBase)
        break
      case 'release':
        if (this.prerelease.length === 0) {
          throw new Error(`version ${this.raw} is not a prerelease`)
        }
        this.prerelease.length = 0
        break

      case 'major':
        // If this is a pre-major version, bump up to the same major version.
        // Otherwise increment major.
        // 1.0.0-5 bumps to 1.0.0
        // 1.1.0 bumps to 2.0.0
        if (
          this.minor !== 0 ||
          this.patch !== 0 ||
          this.prerelease.length === 0
        ) {
          this.major++
        }
        this.minor = 0
        this.patch = 0
        this.prerelease = []
        break
      case 'minor':
        // If this is a pre-minor version, bump up to the same minor version.
        // Otherwise increment minor.
        // 1.2.0-5 bumps to 1.2.0
        // 1.2.1 bumps to 1.3.0
        if (this.patch !== 0 || this.prerelease.length === 0) {
          this.minor++
        }
        this.patch = 0
        this.prerelease = []
        break
      case 'patch':
        // If this is not a pre-release version, it will increment the patch.
        // If it is a pre-release it will bump up to the same patch version.
        // 1.2.0-5 patches to 1.2.0
        // 1.2.0 patches to 1.2.1
        if (this.prerelease.length === 0) {
          this.patch++
        }
        this.prerelease = []
        break
      // This probably shouldn't be used publicly.
      // 1.0.0 'pre' would become 1.0.0-0 which is the wrong direction.
      case 'pre': {
        const base = Number(identifierBase) ? 1 : 0

        if (this.prerelease.length === 0) {
          this.prerelease = [base]
        } else {
          let i = this.prerelease.length
          while (--i >= 0) {
            if (typeof this.prerelease[i] === 'number') {
              this.prerelease[i]++
              i = -2
            }
          }
          if (i === -1) {
            // didn't increment anything
            if (identifier === this.prerelease.join('.') && identifierBase === false) {
              throw new Error('invalid increment argument: identifier already exists')
            }
            this.prerelease.push(base)
          }
        }
        if (identifier) {
          // 1.2.0-beta.1 bumps to 1.2.0-beta.2,
          // 1.2.0-beta.fooblz or 1.2.0-beta bumps to 1.2.0-beta.0
          let prerelease = [identifier, base]
          if (identifierBase === false) {
            prerelease = [identifier]
          }
          if (isPrereleaseIdentifier(this.prerelease, identifier)) {
            const prereleaseBase = this.prerelease[identifier.split('.').length]
            if (isNaN(prereleaseBase)) {
              this.prerelease = prerelease
            }
          } else {
            this.prerelease = prerelease
          }
        }
        break
      }
      default:
        throw new Error(`invalid increment argument: ${release}`)
    }
    this.raw = this.format()
    if (this.build.length) {
      this.raw += `+${this.build.join('.')}`
    }
    return this
  }
}

module.exports = SemVer


/***/ }),

/***/ 1799:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const parse = __nccwpck_require__(16353)
const clean = (version, options) => {
  const s = parse(version.trim().replace(/^[=v]+/, ''), options)
  return s ? s.version : null
}
module.exports = clean


/***/ }),

/***/ 28646:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const eq = __nccwpck_require__(55082)
const neq = __nccwpck_require__(4974)
const gt = __nccwpck_require__(16599)
const gte = __nccwpck_require__(41236)
const lt = __nccwpck_require__(3872)
const lte = __nccwpck_require__(56717)

const cmp = (a, op, b, loose) => {
  switch (op) {
    case '===':
      if (typeof a === 'object') {
        a = a.version
      }
      if (typeof b === 'object') {
        b = b.version
      }
      return a === b

    case '!==':
      if (typeof a === 'object') {
        a = a.version
      }
      if (typeof b === 'object') {
        b = b.version
      }
      return a !== b

    case '':
    case '=':
    case '==':
      return eq(a, b, loose)

    case '!=':
      return neq(a, b, loose)

    case '>':
      return gt(a, b, loose)

    case '>=':
      return gte(a, b, loose)

    case '<':
      return lt(a, b, loose)

    case '<=':
      return lte(a, b, loose)

    default:
      throw new TypeError(`Invalid operator: ${op}`)
  }
}
module.exports = cmp


/***/ }),

/***/ 35385:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const parse = __nccwpck_require__(16353)
const { safeRe: re, t } = __nccwpck_require__(95471)

const coerce = (version, options) => {
  if (version instanceof SemVer) {
    return version
  }

  if (typeof version === 'number') {
    version = String(version)
  }

  if (typeof version !== 'string') {
    return null
  }

  options = options || {}

  let match = null
  if (!options.rtl) {
    match = version.match(options.includePrerelease ? re[t.COERCEFULL] : re[t.COERCE])
  } else {
    // Find the right-most coercible string that does not share
    // a terminus with a more left-ward coercible string.
    // Eg, '1.2.3.4' wants to coerce '2.3.4', not '3.4' or '4'
    // With includePrerelease option set, '1.2.3.4-rc' wants to coerce '2.3.4-rc', not '2.3.4'
    //
    // Walk through the string checking with a /g regexp
    // Manually set the index so as to pick up overlapping matches.
    // Stop when we get a match that ends at the string end, since no
    // coercible string can be more right-ward without the same terminus.
    const coerceRtlRegex = options.includePrerelease ? re[t.COERCERTLFULL] : re[t.COERCERTL]
    let next
    while ((next = coerceRtlRegex.exec(version)) &&
        (!match || match.index + match[0].length !== version.length)
    ) {
      if (!match ||
            next.index + next[0].length !== match.index + match[0].length) {
        match = next
      }
      coerceRtlRegex.lastIndex = next.index + next[1].length + next[2].length
    }
    // leave it in a clean state
    coerceRtlRegex.lastIndex = -1
  }

  if (match === null) {
    return null
  }

  const major = match[2]
  const minor = match[3] || '0'
  const patch = match[4] || '0'
  const prerelease = options.includePrerelease && match[5] ? `-${match[5]}` : ''
  const build = options.includePrerelease && match[6] ? `+${match[6]}` : ''

  return parse(`${major}.${minor}.${patch}${prerelease}${build}`, options)
}
module.exports = coerce


/***/ }),

/***/ 37648:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const compareBuild = (a, b, loose) => {
  const versionA = new SemVer(a, loose)
  const versionB = new SemVer(b, loose)
  return versionA.compare(versionB) || versionA.compareBuild(versionB)
}
module.exports = compareBuild


/***/ }),

/***/ 56874:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(78469)
const compareLoose = (a, b) => compare(a, b, true)
module.exports = compareLoose


/***/ }),

/***/ 78469:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const compare = (a, b, loose) =>
  new SemVer(a, loose).compare(new SemVer(b, loose))

module.exports = compare


/***/ }),

/***/ 70711:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const parse = __nccwpck_require__(16353)

const diff = (version1, version2) => {
  const v1 = parse(version1, null, true)
  const v2 = parse(version2, null, true)
  const comparison = v1.compare(v2)

  if (comparison === 0) {
    return null
  }

  const v1Higher = comparison > 0
  const highVersion = v1Higher ? v1 : v2
  const lowVersion = v1Higher ? v2 : v1
  const highHasPre = !!highVersion.prerelease.length
  const lowHasPre = !!lowVersion.prerelease.length

  if (lowHasPre && !highHasPre) {
    // Going from prerelease -> no prerelease requires some special casing

    // If the low version has only a major, then it will always be a major
    // Some examples:
    // 1.0.0-1 -> 1.0.0
    // 1.0.0-1 -> 1.1.1
    // 1.0.0-1 -> 2.0.0
    if (!lowVersion.patch && !lowVersion.minor) {
      return 'major'
    }

    // If the main part has no difference
    if (lowVersion.compareMain(highVersion) === 0) {
      if (lowVersion.minor && !lowVersion.patch) {
        return 'minor'
      }
      return 'patch'
    }
  }

  // add the `pre` prefix if we are going to a prerelease version
  const prefix = highHasPre ? 'pre' : ''

  if (v1.major !== v2.major) {
    return prefix + 'major'
  }

  if (v1.minor !== v2.minor) {
    return prefix + 'minor'
  }

  if (v1.patch !== v2.patch) {
    return prefix + 'patch'
  }

  // high and low are prereleases
  return 'prerelease'
}

module.exports = diff


/***/ }),

/***/ 55082:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(78469)
const eq = (a, b, loose) => compare(a, b, loose) === 0
module.exports = eq


/***/ }),

/***/ 16599:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(78469)
const gt = (a, b, loose) => compare(a, b, loose) > 0
module.exports = gt


/***/ }),

/***/ 41236:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(78469)
const gte = (a, b, loose) => compare(a, b, loose) >= 0
module.exports = gte


/***/ }),

/***/ 62338:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)

const inc = (version, release, options, identifier, identifierBase) => {
  if (typeof (options) === 'string') {
    identifierBase = identifier
    identifier = options
    options = undefined
  }

  try {
    return new SemVer(
      version instanceof SemVer ? version.version : version,
      options
    ).inc(release, identifier, identifierBase).version
  } catch (er) {
    return null
  }
}
module.exports = inc


/***/ }),

/***/ 3872:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(78469)
const lt = (a, b, loose) => compare(a, b, loose) < 0
module.exports = lt


/***/ }),

/***/ 56717:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(78469)
const lte = (a, b, loose) => compare(a, b, loose) <= 0
module.exports = lte


/***/ }),

/***/ 68511:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const major = (a, loose) => new SemVer(a, loose).major
module.exports = major


/***/ }),

/***/ 32603:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const minor = (a, loose) => new SemVer(a, loose).minor
module.exports = minor


/***/ }),

/***/ 4974:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(78469)
const neq = (a, b, loose) => compare(a, b, loose) !== 0
module.exports = neq


/***/ }),

/***/ 16353:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const parse = (version, options, throwErrors = false) => {
  if (version instanceof SemVer) {
    return version
  }
  try {
    return new SemVer(version, options)
  } catch (er) {
    if (!throwErrors) {
      return null
    }
    throw er
  }
}

module.exports = parse


/***/ }),

/***/ 48756:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const patch = (a, loose) => new SemVer(a, loose).patch
module.exports = patch


/***/ }),

/***/ 15714:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const parse = __nccwpck_require__(16353)
const prerelease = (version, options) => {
  const parsed = parse(version, options)
  return (parsed && parsed.prerelease.length) ? parsed.prerelease : null
}
module.exports = prerelease


/***/ }),

/***/ 32173:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(78469)
const rcompare = (a, b, loose) => compare(b, a, loose)
module.exports = rcompare


/***/ }),

/***/ 87192:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compareBuild = __nccwpck_require__(37648)
const rsort = (list, loose) => list.sort((a, b) => compareBuild(b, a, loose))
module.exports = rsort


/***/ }),

/***/ 68011:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const Range = __nccwpck_require__(96782)
const satisfies = (version, range, options) => {
  try {
    range = new Range(range, options)
  } catch (er) {
    return false
  }
  return range.test(version)
}
module.exports = satisfies


/***/ }),

/***/ 29872:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compareBuild = __nccwpck_require__(37648)
const sort = (list, loose) => list.sort((a, b) => compareBuild(a, b, loose))
module.exports = sort


/***/ }),

/***/ 16114:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const parse = __nccwpck_require__(16353)
const constants = __nccwpck_require__(45101)
const SemVer = __nccwpck_require__(7163)

const truncate = (version, truncation, options) => {
  if (!constants.RELEASE_TYPES.includes(truncation)) {
    return null
  }

  const clonedVersion = cloneInputVersion(version, options)
  return clonedVersion && doTruncation(clonedVersion, truncation)
}

const cloneInputVersion = (version, options) => {
  const versionStringToParse = (
    version instanceof SemVer ? version.version : version
  )

  return parse(versionStringToParse, options)
}

const doTruncation = (version, truncation) => {
  if (isPrerelease(truncation)) {
    return version.version
  }

  version.prerelease = []

  switch (truncation) {
    case 'major':
      version.minor = 0
      version.patch = 0
      break
    case 'minor':
      version.patch = 0
      break
  }

  return version.format()
}

const isPrerelease = (type) => {
  return type.startsWith('pre')
}

module.exports = truncate


/***/ }),

/***/ 58780:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const parse = __nccwpck_require__(16353)
const valid = (version, options) => {
  const v = parse(version, options)
  return v ? v.version : null
}
module.exports = valid


/***/ }),

/***/ 62088:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



// just pre-load all the stuff that index.js lazily exports
const internalRe = __nccwpck_require__(95471)
const constants = __nccwpck_require__(45101)
const SemVer = __nccwpck_require__(7163)
const identifiers = __nccwpck_require__(73348)
const parse = __nccwpck_require__(16353)
const valid = __nccwpck_require__(58780)
const clean = __nccwpck_require__(1799)
const inc = __nccwpck_require__(62338)
const diff = __nccwpck_require__(70711)
const major = __nccwpck_require__(68511)
const minor = __nccwpck_require__(32603)
const patch = __nccwpck_require__(48756)
const prerelease = __nccwpck_require__(15714)
const compare = __nccwpck_require__(78469)
const rcompare = __nccwpck_require__(32173)
const compareLoose = __nccwpck_require__(56874)
const compareBuild = __nccwpck_require__(37648)
const sort = __nccwpck_require__(29872)
const rsort = __nccwpck_require__(87192)
const gt = __nccwpck_require__(16599)
const lt = __nccwpck_require__(3872)
const eq = __nccwpck_require__(55082)
const neq = __nccwpck_require__(4974)
const gte = __nccwpck_require__(41236)
const lte = __nccwpck_require__(56717)
const cmp = __nccwpck_require__(28646)
const coerce = __nccwpck_require__(35385)
const truncate = __nccwpck_require__(16114)
const Comparator = __nccwpck_require__(89379)
const Range = __nccwpck_require__(96782)
const satisfies = __nccwpck_require__(68011)
const toComparators = __nccwpck_require__(54750)
const maxSatisfying = __nccwpck_require__(73193)
const minSatisfying = __nccwpck_require__(68595)
const minVersion = __nccwpck_require__(51866)
const validRange = __nccwpck_require__(64737)
const outside = __nccwpck_require__(10280)
const gtr = __nccwpck_require__(12276)
const ltr = __nccwpck_require__(15213)
const intersects = __nccwpck_require__(23465)
const simplifyRange = __nccwpck_require__(82028)
const subset = __nccwpck_require__(61489)
module.exports = {
  parse,
  valid,
  clean,
  inc,
  diff,
  major,
  minor,
  patch,
  prerelease,
  compare,
  rcompare,
  compareLoose,
  compareBuild,
  sort,
  rsort,
  gt,
  lt,
  eq,
  neq,
  gte,
  lte,
  cmp,
  coerce,
  truncate,
  Comparator,
  Range,
  satisfies,
  toComparators,
  maxSatisfying,
  minSatisfying,
  minVersion,
  validRange,
  outside,
  gtr,
  ltr,
  intersects,
  simplifyRange,
  subset,
  SemVer,
  re: internalRe.re,
  src: internalRe.src,
  tokens: internalRe.t,
  SEMVER_SPEC_VERSION: constants.SEMVER_SPEC_VERSION,
  RELEASE_TYPES: constants.RELEASE_TYPES,
  compareIdentifiers: identifiers.compareIdentifiers,
  rcompareIdentifiers: identifiers.rcompareIdentifiers,
}


/***/ }),

/***/ 45101:
/***/ ((module) => {



// Note: this is the semver.org version of the spec that it implements
// Not necessarily the package version of this code.
const SEMVER_SPEC_VERSION = '2.0.0'

const MAX_LENGTH = 256
const MAX_SAFE_INTEGER = Number.MAX_SAFE_INTEGER ||
/* istanbul ignore next */ 9007199254740991

// Max safe segment length for coercion.
const MAX_SAFE_COMPONENT_LENGTH = 16

// Max safe length for a build identifier. The max length minus 6 characters for
// the shortest version with a build 0.0.0+BUILD.
const MAX_SAFE_BUILD_LENGTH = MAX_LENGTH - 6

// ECMAScript whitespace and line terminators matched by \s.
const WHITESPACE_CHARACTERS = [
  '\t',
  '\n',
  '\v',
  '\f',
  '\r',
  ' ',
  '\u00a0',
  '\u1680',
  '\u2000',
  '\u2001',
  '\u2002',
  '\u2003',
  '\u2004',
  '\u2005',
  '\u2006',
  '\u2007',
  '\u2008',
  '\u2009',
  '\u200a',
  '\u2028',
  '\u2029',
  '\u202f',
  '\u205f',
  '\u3000',
  '\ufeff',
]

const RELEASE_TYPES = [
  'major',
  'premajor',
  'minor',
  'preminor',
  'patch',
  'prepatch',
  'prerelease',
]

module.exports = {
  MAX_LENGTH,
  MAX_SAFE_COMPONENT_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  MAX_SAFE_INTEGER,
  WHITESPACE_CHARACTERS,
  RELEASE_TYPES,
  SEMVER_SPEC_VERSION,
  FLAG_INCLUDE_PRERELEASE: 0b001,
  FLAG_LOOSE: 0b010,
}


/***/ }),

/***/ 1159:
/***/ ((module) => {



const debug = (
  typeof process === 'object' &&
  process.env &&
  process.env.NODE_DEBUG &&
  /\bsemver\b/i.test(process.env.NODE_DEBUG)
) ? (...args) => console.error('SEMVER', ...args)
  : () => {}

module.exports = debug


/***/ }),

/***/ 73348:
/***/ ((module) => {



const numeric = /^[0-9]+$/
const compareIdentifiers = (a, b) => {
  if (typeof a === 'number' && typeof b === 'number') {
    return a === b ? 0 : a < b ? -1 : 1
  }

  const anum = numeric.test(a)
  const bnum = numeric.test(b)

  if (anum && bnum) {
    a = +a
    b = +b
  }

  return a === b ? 0
    : (anum && !bnum) ? -1
    : (bnum && !anum) ? 1
    : a < b ? -1
    : 1
}

const rcompareIdentifiers = (a, b) => compareIdentifiers(b, a)

module.exports = {
  compareIdentifiers,
  rcompareIdentifiers,
}


/***/ }),

/***/ 61383:
/***/ ((module) => {



class LRUCache {
  constructor () {
    this.max = 1000
    this.map = new Map()
  }

  get (key) {
    const value = this.map.get(key)
    if (value === undefined) {
      return undefined
    } else {
      // Remove the key from the map and add it to the end
      this.map.delete(key)
      this.map.set(key, value)
      return value
    }
  }

  delete (key) {
    return this.map.delete(key)
  }

  set (key, value) {
    const deleted = this.delete(key)

    if (!deleted && value !== undefined) {
      // If cache is full, delete the least recently used item
      if (this.map.size >= this.max) {
        const firstKey = this.map.keys().next().value
        this.delete(firstKey)
      }

      this.map.set(key, value)
    }

    return this
  }
}

module.exports = LRUCache


/***/ }),

/***/ 70356:
/***/ ((module) => {



// parse out just the options we care about
const looseOption = Object.freeze({ loose: true })
const emptyOpts = Object.freeze({ })
const parseOptions = options => {
  if (!options) {
    return emptyOpts
  }

  if (typeof options !== 'object') {
    return looseOption
  }

  return options
}
module.exports = parseOptions


/***/ }),

/***/ 95471:
/***/ ((module, exports, __nccwpck_require__) => {



const {
  MAX_SAFE_COMPONENT_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  MAX_LENGTH,
} = __nccwpck_require__(45101)
const debug = __nccwpck_require__(1159)
exports = module.exports = {}

// The actual regexps go on exports.re
const re = exports.re = []
const safeRe = exports.safeRe = []
const src = exports.src = []
const safeSrc = exports.safeSrc = []
const t = exports.t = {}
let R = 0

const LETTERDASHNUMBER = '[a-zA-Z0-9-]'

// Replace some greedy regex tokens to prevent regex dos issues. These regex are
// used internally via the safeRe object since all inputs in this library get
// normalized first to trim and collapse all extra whitespace. The original
// regexes are exported for userland consumption and lower level usage. A
// future breaking change could export the safer regex only with a note that
// all input should have extra whitespace removed.
const safeRegexReplacements = [
  ['\\s', 1],
  ['\\d', MAX_LENGTH],
  [LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH],
]

const makeSafeRegex = (value) => {
  for (const [token, max] of safeRegexReplacements) {
    value = value
      .split(`${token}*`).join(`${token}{0,${max}}`)
      .split(`${token}+`).join(`${token}{1,${max}}`)
  }
  return value
}

const createToken = (name, value, isGlobal) => {
  const safe = makeSafeRegex(value)
  const index = R++
  debug(name, index, value)
  t[name] = index
  src[index] = value
  safeSrc[index] = safe
  re[index] = new RegExp(value, isGlobal ? 'g' : undefined)
  safeRe[index] = new RegExp(safe, isGlobal ? 'g' : undefined)
}

// The following Regular Expressions can be used for tokenizing,
// validating, and parsing SemVer version strings.

// ## Numeric Identifier
// A single `0`, or a non-zero digit followed by zero or more digits.

createToken('NUMERICIDENTIFIER', '0|[1-9]\\d*')
createToken('NUMERICIDENTIFIERLOOSE', '\\d+')

// ## Non-numeric Identifier
// Zero or more digits, followed by a letter or hyphen, and then zero or
// more letters, digits, or hyphens.

createToken('NONNUMERICIDENTIFIER', `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`)

// ## Main Version
// Three dot-separated numeric identifiers.

createToken('MAINVERSION', `(${src[t.NUMERICIDENTIFIER]})\\.` +
                   `(${src[t.NUMERICIDENTIFIER]})\\.` +
                   `(${src[t.NUMERICIDENTIFIER]})`)

createToken('MAINVERSIONLOOSE', `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` +
                        `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` +
                        `(${src[t.NUMERICIDENTIFIERLOOSE]})`)

// ## Pre-release Version Identifier
// A numeric identifier, or a non-numeric identifier.
// Non-numeric identifiers include numeric identifiers but can be longer.
// Therefore non-numeric identifiers must go first.

createToken('PRERELEASEIDENTIFIER', `(?:${src[t.NONNUMERICIDENTIFIER]
}|${src[t.NUMERICIDENTIFIER]})`)

createToken('PRERELEASEIDENTIFIERLOOSE', `(?:${src[t.NONNUMERICIDENTIFIER]
}|${src[t.NUMERICIDENTIFIERLOOSE]})`)

// ## Pre-release Version
// Hyphen, followed by one or more dot-separated pre-release version
// identifiers.

createToken('PRERELEASE', `(?:-(${src[t.PRERELEASEIDENTIFIER]
}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`)

createToken('PRERELEASELOOSE', `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]
}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`)

// ## Build Metadata Identifier
// Any combination of digits, letters, or hyphens.

createToken('BUILDIDENTIFIER', `${LETTERDASHNUMBER}+`)

// ## Build Metadata
// Plus sign, followed by one or more period-separated build metadata
// identifiers.

createToken('BUILD', `(?:\\+(${src[t.BUILDIDENTIFIER]
}(?:\\.${src[t.BUILDIDENTIFIER]})*))`)

// ## Full Version String
// A main version, followed optionally by a pre-release version and
// build metadata.

// Note that the only major, minor, patch, and pre-release sections of
// the version string are capturing groups.  The build metadata is not a
// capturing group, because it should not ever be used in version
// comparison.

createToken('FULLPLAIN', `v?${src[t.MAINVERSION]
}${src[t.PRERELEASE]}?${
  src[t.BUILD]}?`)

createToken('FULL', `^${src[t.FULLPLAIN]}$`)

// like full, but allows v1.2.3 and =1.2.3, which people do sometimes.
// also, 1.0.0alpha1 (prerelease without the hyphen) which is pretty
// common in the npm registry.
createToken('LOOSEPLAIN', `[v=\\s]*${src[t.MAINVERSIONLOOSE]
}${src[t.PRERELEASELOOSE]}?${
  src[t.BUILD]}?`)

createToken('LOOSE', `^${src[t.LOOSEPLAIN]}$`)

createToken('GTLT', '((?:<|>)?=?)')

// Something like "2.*" or "1.2.x".
// Note that "x.x" is a valid xRange identifier, meaning "any version"
// Only the first item is strictly required.
createToken('XRANGEIDENTIFIERLOOSE', `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`)
createToken('XRANGEIDENTIFIER', `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`)

createToken('XRANGEPLAIN', `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:\\.(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:\\.(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:${src[t.PRERELEASE]})?${
                     src[t.BUILD]}?` +
                   `)?)?`)

createToken('XRANGEPLAINLOOSE', `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:${src[t.PRERELEASELOOSE]})?${
                          src[t.BUILD]}?` +
                        `)?)?`)

createToken('XRANGE', `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`)
createToken('XRANGELOOSE', `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`)

// Coercion.
// Extract anything that could conceivably be a part of a valid semver
createToken('COERCEPLAIN', `${'(^|[^\\d])' +
              '(\\d{1,'}${MAX_SAFE_COMPONENT_LENGTH}})` +
              `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?` +
              `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`)
createToken('COERCE', `${src[t.COERCEPLAIN]}(?:$|[^\\d])`)
createToken('COERCEFULL', src[t.COERCEPLAIN] +
              `(?:${src[t.PRERELEASE]})?` +
              `(?:${src[t.BUILD]})?` +
              `(?:$|[^\\d])`)
createToken('COERCERTL', src[t.COERCE], true)
createToken('COERCERTLFULL', src[t.COERCEFULL], true)

// Tilde ranges.
// Meaning is "reasonably at or greater than"
createToken('LONETILDE', '(?:~>?)')

createToken('TILDETRIM', `(\\s*)${src[t.LONETILDE]}\\s+`, true)
exports.tildeTrimReplace = '$1~'

createToken('TILDE', `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`)
createToken('TILDELOOSE', `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`)

// Caret ranges.
// Meaning is "at least and backwards compatible with"
createToken('LONECARET', '(?:\\^)')

createToken('CARETTRIM', `(\\s*)${src[t.LONECARET]}\\s+`, true)
exports.caretTrimReplace = '$1^'

createToken('CARET', `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`)
createToken('CARETLOOSE', `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`)

// A simple gt/lt/eq thing, or just "" to indicate "any version"
createToken('COMPARATORLOOSE', `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`)
createToken('COMPARATOR', `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`)

// An expression to strip any whitespace between the gtlt and the thing
// it modifies, so that `> 1.2.3` ==> `>1.2.3`
createToken('COMPARATORTRIM', `(\\s*)${src[t.GTLT]
}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true)
exports.comparatorTrimReplace = '$1$2$3'

// Something like `1.2.3 - 1.2.4`
// Note that these all use the loose form, because they'll be
// checked against either the strict or loose comparator form
// later.
createToken('HYPHENRANGE', `^\\s*(${src[t.XRANGEPLAIN]})` +
                   `\\s+-\\s+` +
                   `(${src[t.XRANGEPLAIN]})` +
                   `\\s*$`)

createToken('HYPHENRANGELOOSE', `^\\s*(${src[t.XRANGEPLAINLOOSE]})` +
                        `\\s+-\\s+` +
                        `(${src[t.XRANGEPLAINLOOSE]})` +
                        `\\s*$`)

// Star ranges basically just allow anything at all.
createToken('STAR', '(<|>)?=?\\s*\\*')
// >=0.0.0 is like a star
createToken('GTE0', '^\\s*>=\\s*0\\.0\\.0\\s*$')
createToken('GTE0PRE', '^\\s*>=\\s*0\\.0\\.0-0\\s*$')


/***/ }),

/***/ 69737:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

// @ts-check


// Reproduce safeRe[COMPARATORTRIM] replacement boundaries, not version
// validation. Each end-index finder returns an exclusive end, or its start
// on no match.
// Positions count from zero. An end of 3 means characters 0, 1, and 2 were read;
// range.slice(start, end) gives the matched text, not a converted number.
const {
  MAX_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  WHITESPACE_CHARACTERS,
} = __nccwpck_require__(45101)

/**
 * Remembers the last two rows of digits so their characters need not be reread.
 * Positions start at -1 until a row has been found.
 *
 * @typedef {object} DigitRunCache
 * @property {number} start The first character of the most recently found row.
 * @property {number} end The position after that row's last character.
 * @property {number} previousStart The first character of the previous row.
 * @property {number} previousEnd The position after the previous row.
 */

// One entry per UTF-16 code unit keeps membership checks constant-time.
const whitespace = new Uint8Array(0x10000)
for (const char of WHITESPACE_CHARACTERS) {
  whitespace[char.charCodeAt(0)] = 1
}

/**
 * Checks whether a character is whitespace, like a space, tab, or newline.
 * Looking past the end of the string returns false.
 *
 * @param {string|undefined} char One character, or undefined past the string's end.
 * @returns {boolean} Whether the character is whitespace.
 * @example isWhitespace(' ') // true
 * @example isWhitespace('1') // false
 */
const isWhitespace = char =>
  char !== undefined && whitespace[char.charCodeAt(0)] === 1

/**
 * Checks for v, =, or whitespace before the version number.
 * These are historical version prefixes, not range operators:
 * < and > are handled separately, as are tilde and caret ranges.
 *
 * @param {string|undefined} char One character to check.
 * @returns {boolean} Whether the character can belong to a version prefix.
 * @example isVersionPrefix('=') // true
 * @example isVersionPrefix('>') // false
 */
const isVersionPrefix = char =>
  char === 'v' ||
  char === '=' ||
  isWhitespace(char)

/**
 * Checks whether a character is one of the digits 0 through 9.
 *
 * @param {string|undefined} char One character to check.
 * @returns {boolean} Whether the character is an ASCII digit.
 * @example isDigit('7') // true
 * @example isDigit('.') // false
 */
const isDigit = char => char !== undefined && char >= '0' && char <= '9'

/**
 * Checks whether a character is an English letter, uppercase or lowercase.
 *
 * @param {string|undefined} char One character to check.
 * @returns {boolean} Whether the character is an ASCII letter.
 * @example isLetter('b') // true
 * @example isLetter('7') // false
 */
const isLetter = char =>
  char !== undefined && (
    (char >= 'a' && char <= 'z') ||
    (char >= 'A' && char <= 'Z')
  )

/**
 * Checks for a letter, digit, or hyphen: the characters allowed inside
 * prerelease and build names such as beta-1.
 *
 * @param {string|undefined} char One character to check.
 * @returns {boolean} Whether the character can be part of an identifier.
 * @example isIdentifierCharacter('-') // true
 * @example isIdentifierCharacter('.') // false; dots separate identifiers
 */
const isIdentifierCharacter = char => isDigit(char) || isLetter(char) || char === '-'

/**
 * Checks whether a version component can begin here: with a digit or
 * a wildcard such as x, X, or *.
 *
 * @param {string|undefined} char One character to check.
 * @returns {boolean} Whether a number or wildcard can start with this character.
 * @example isVersionStart('x') // true
 * @example isVersionStart('v') // false; v belongs to the prefix
 */
const isVersionStart = char =>
  isDigit(char) ||
  char === 'x' ||
  char === 'X' ||
  char === '*'

/**
 * Finds the end of a row of digits, but returns no more than limit digits.
 * Remembers the last two rows so looking at them again does not reread them.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position of the first character to check.
 * @param {number} limit The most digit characters the returned match can include.
 * @param {DigitRunCache} digitRuns Shared cache of digit-run positions, updated in place.
 * @returns {number} The position after the matched digits, or start if none match.
 * @example findDigitsEndIndex('123abc', 0, 10, digitRuns) // 3, pointing at a
 * @example findDigitsEndIndex('123abc', 0, 2, digitRuns) // 2, pointing at the unread 3
 */
const findDigitsEndIndex = (range, start, limit, digitRuns) => {
  if (!isDigit(range[start])) {
    return start
  }
  if (start >= digitRuns.start && start < digitRuns.end) {
    return Math.min(start + limit, digitRuns.end)
  }
  if (start >= digitRuns.previousStart && start < digitRuns.previousEnd) {
    return Math.min(start + limit, digitRuns.previousEnd)
  }
  let end = start + 1
  while (isDigit(range[end])) {
    end++
  }
  // A failed full version can rewind from its second run to its first.
  digitRuns.previousStart = digitRuns.start
  digitRuns.previousEnd = digitRuns.end
  digitRuns.start = start
  digitRuns.end = end
  return Math.min(start + limit, end)
}

/**
 * Reads a number using the old regex's length and leading-zero rules.
 * Strict mode reads just the first zero in 012; loose mode can read all three.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the number should begin.
 * @param {boolean} loose Whether to allow leading zeros.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the matched digits, not their numeric value.
 * @example findVersionNumberEndIndex('012', 0, false, digitRuns) // 1
 * @example findVersionNumberEndIndex('012', 0, true, digitRuns) // 3
 */
const findVersionNumberEndIndex = (range, start, loose, digitRuns) => {
  if (!loose && range[start] === '0') {
    return start + 1
  }
  // Strict syntax allows an initial nonzero digit plus MAX_LENGTH digits.
  return findDigitsEndIndex(range, start, loose ? MAX_LENGTH : MAX_LENGTH + 1, digitRuns)
}

/**
 * Reads one piece of a prerelease name, such as beta or 1 in beta.1.
 * Tries the letter-or-hyphen form first, then the number-only form.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the identifier should begin.
 * @param {boolean} loose Whether numeric identifiers may have leading zeros.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the identifier, or start if none matches.
 * @example findPrereleaseIdentifierEndIndex('beta.1', 0, false, digitRuns) // 4, at the dot
 * @example findPrereleaseIdentifierEndIndex('001beta', 0, false, digitRuns) // 7
 */
const findPrereleaseIdentifierEndIndex = (range, start, loose, digitRuns) => {
  const digitsEnd = findDigitsEndIndex(range, start, MAX_LENGTH, digitRuns)
  // The legacy regex tries a nonnumeric identifier before a numeric one.
  if (isLetter(range[digitsEnd]) || range[digitsEnd] === '-') {
    let end = digitsEnd + 1
    const limit = end + MAX_SAFE_BUILD_LENGTH
    while (end < limit && isIdentifierCharacter(range[end])) {
      end++
    }
    return end
  }
  return findVersionNumberEndIndex(range, start, loose, digitRuns)
}

/**
 * Reads a prerelease suffix such as -beta.1, one dot-separated piece at a time.
 * Loose mode also allows the name without its opening hyphen.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the suffix should begin, including -.
 * @param {boolean} loose Whether the opening hyphen is optional and zeros allowed.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the matched suffix, or start if absent.
 * @example findPrereleaseEndIndex('-beta.1+sha', 0, false, digitRuns) // 7, at the plus
 * @example findPrereleaseEndIndex('beta', 0, false, digitRuns) // 0; no opening hyphen
 */
const findPrereleaseEndIndex = (range, start, loose, digitRuns) => {
  const hyphen = range[start] === '-'
  if (!loose && !hyphen) {
    return start
  }
  const identifierStart = start + (hyphen ? 1 : 0)
  let end = findPrereleaseIdentifierEndIndex(range, identifierStart, loose, digitRuns)
  if (end === identifierStart) {
    if (!loose || !hyphen) {
      return start
    }
    // In loose syntax, a lone hyphen can itself be the identifier.
    end = findPrereleaseIdentifierEndIndex(range, start, loose, digitRuns)
  }
  while (range[end] === '.') {
    const next = findPrereleaseIdentifierEndIndex(range, end + 1, loose, digitRuns)
    if (next === end + 1) {
      break
    }
    end = next
  }
  return end
}

/**
 * Reads one build-name piece, such as sha or 123 in +sha.123.
 * Stops at a disallowed character or the old regex's length limit.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the identifier should begin.
 * @returns {number} The position after the identifier, or start if none matches.
 * @example findBuildIdentifierEndIndex('sha.123', 0) // 3, at the dot
 * @example findBuildIdentifierEndIndex('001', 0) // 3; leading zeros are allowed
 */
const findBuildIdentifierEndIndex = (range, start) => {
  let end = start
  while (end - start < MAX_SAFE_BUILD_LENGTH && isIdentifierCharacter(range[end])) {
    end++
  }
  return end
}

/**
 * Reads optional build metadata such as +sha.123.
 * Leaves the position unchanged if there is no plus sign followed by a name.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the opening + should be.
 * @returns {number} The position after the matched metadata, or start if absent.
 * @example findBuildEndIndex('+sha.123 <2', 0) // 8, at the space
 * @example findBuildEndIndex('+', 0) // 0; a plus sign alone is not a match
 */
const findBuildEndIndex = (range, start) => {
  if (range[start] !== '+') {
    return start
  }
  let end = findBuildIdentifierEndIndex(range, start + 1)
  if (end === start + 1) {
    return start
  }
  while (range[end] === '.') {
    const next = findBuildIdentifierEndIndex(range, end + 1)
    if (next === end + 1) {
      break
    }
    end = next
  }
  return end
}

/**
 * Reads three numbers separated by dots, then any prerelease and build suffixes.
 * Uses loose rules, so forms such as 01.02.03beta can match here.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position of the first number, after any prefix.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the version match, or start if none matches.
 * @example findLooseFullVersionEndIndex('1.2.3-beta+sha <2', 0, digitRuns) // 14
 * @example findLooseFullVersionEndIndex('1.2', 0, digitRuns) // 0; needs three numbers
 */
const findLooseFullVersionEndIndex = (range, start, digitRuns) => {
  let end = start
  for (let component = 0; component < 3; component++) {
    const next = findVersionNumberEndIndex(range, end, true, digitRuns)
    if (next === end) {
      return start
    }
    end = next
    if (component < 2) {
      if (range[end] !== '.') {
        return start
      }
      end++
    }
  }
  const prereleaseEnd = findPrereleaseEndIndex(range, end, true, digitRuns)
  return findBuildEndIndex(range, prereleaseEnd)
}

/**
 * Reads one component of a partial or wildcard version, such as 2 or x in 2.x.
 * Numbers use strict leading-zero rules; wildcards take up one character.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the component should begin.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the component, or start if none matches.
 * @example findPartialVersionComponentEndIndex('2.x', 0, digitRuns) // 1, at the dot
 * @example findPartialVersionComponentEndIndex('2.x', 2, digitRuns) // 3, after x
 */
const findPartialVersionComponentEndIndex = (range, start, digitRuns) => {
  if (isDigit(range[start])) {
    return findVersionNumberEndIndex(range, start, false, digitRuns)
  }
  return isVersionStart(range[start]) ? start + 1 : start
}

/**
 * Reads up to three components, allowing forms such as 1, 1.2, or 1.x.
 * After the third component, also reads any strict prerelease and build suffixes.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position of a number or wildcard, after any prefix.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the matched version text.
 * @example findPartialVersionEndIndex('1.x <2', 0, digitRuns) // 3, at the space
 * @example findPartialVersionEndIndex('1.', 0, digitRuns) // 1; the trailing dot is unread
 */
const findPartialVersionEndIndex = (range, start, digitRuns) => {
  let end = findPartialVersionComponentEndIndex(range, start, digitRuns)
  for (let component = 0; component < 2; component++) {
    if (range[end] !== '.') {
      return end
    }
    const next = findPartialVersionComponentEndIndex(range, end + 1, digitRuns)
    if (next === end + 1) {
      return end
    }
    end = next
  }
  const prereleaseEnd = findPrereleaseEndIndex(range, end, false, digitRuns)
  return findBuildEndIndex(range, prereleaseEnd)
}

/**
 * Finds where a version match ends, without deciding whether the range is valid.
 * Tries a loose full version first, then a partial or wildcard version, just
 * like the old regex's LOOSEPLAIN and XRANGEPLAIN alternatives.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position of a number or wildcard, after any prefix.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position where scanning the next candidate can resume.
 * @example findVersionEndIndex('1.2.3 <2', 0, digitRuns) // 5, at the space
 * @example findVersionEndIndex('1.x <2', 0, digitRuns) // 3, at the space
 */
const findVersionEndIndex = (range, start, digitRuns) => {
  const fullVersionEnd = findLooseFullVersionEndIndex(range, start, digitRuns)
  return fullVersionEnd !== start
    ? fullVersionEnd
    : findPartialVersionEndIndex(range, start, digitRuns)
}

/**
 * Finds the one whitespace character the old replacement would remove.
 * Keeps leading whitespace, skips an optional operator, and checks immediately
 * after it. Returns -1 if there is nothing to remove.
 *
 * @param {string} range The text containing a candidate already found by the caller.
 * @param {number} matchStart The candidate's position, including leading whitespace.
 * @returns {number} The position of the removable whitespace, or -1 if absent.
 * @example findRemovableWhitespaceIndex(' > 1', 0) // 2; keep the space at position 0
 * @example findRemovableWhitespaceIndex('>1', 0) // -1
 */
const findRemovableWhitespaceIndex = (range, matchStart) => {
  let position = matchStart
  if (isWhitespace(range[position])) {
    position++
  }
  if (range[position] === '<' || range[position] === '>') {
    position++
  }
  if (range[position] === '=') {
    position++
  }
  return isWhitespace(range[position]) ? position : -1
}

/**
 * Joins an operator to its version, turning > 1.2.3 into >1.2.3.
 * Copies everything else according to the old regex's matching rules.
 * Moves forward through prefixes and whole versions to avoid repeatedly
 * searching the same characters on long inputs.
 *
 * @param {string} range The range text to process; the original string is unchanged.
 * @returns {string} The range with matched operator whitespace removed.
 * @example trimComparatorWhitespace('> 1.2.3 < 2') // '>1.2.3 <2'
 * @example trimComparatorWhitespace('> invalid') // '> invalid'
 */
const trimComparatorWhitespace = range => {
  let result = ''
  let copyFrom = 0
  let cursor = 0
  const digitRuns = { start: -1, end: -1, previousStart: -1, previousEnd: -1 }

  while (cursor < range.length) {
    const matchStart = cursor
    if (range[cursor] === '<' || range[cursor] === '>') {
      cursor++
    } else if (!isVersionPrefix(range[cursor]) && !isVersionStart(range[cursor])) {
      cursor++
      continue
    }

    // Consume a v/=/whitespace run once, even when no version follows it.
    while (cursor < range.length && isVersionPrefix(range[cursor])) {
      cursor++
    }
    if (!isVersionStart(range[cursor])) {
      continue
    }

    const whitespacePosition = findRemovableWhitespaceIndex(range, matchStart)
    if (whitespacePosition !== -1) {
      result += range.slice(copyFrom, whitespacePosition)
      copyFrom = whitespacePosition + 1
    }

    // Skip the entire match, so a prerelease's trailing v cannot be
    // reconsidered as the prefix of another version.
    cursor = findVersionEndIndex(range, cursor, digitRuns)
  }

  return result + range.slice(copyFrom)
}

module.exports = trimComparatorWhitespace


/***/ }),

/***/ 12276:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



// Determine if version is greater than all the versions possible in the range.
const outside = __nccwpck_require__(10280)
const gtr = (version, range, options) => outside(version, range, '>', options)
module.exports = gtr


/***/ }),

/***/ 23465:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const Range = __nccwpck_require__(96782)
const intersects = (r1, r2, options) => {
  r1 = new Range(r1, options)
  r2 = new Range(r2, options)
  return r1.intersects(r2, options)
}
module.exports = intersects


/***/ }),

/***/ 15213:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const outside = __nccwpck_require__(10280)
// Determine if version is less than all the versions possible in the range
const ltr = (version, range, options) => outside(version, range, '<', options)
module.exports = ltr


/***/ }),

/***/ 73193:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const Range = __nccwpck_require__(96782)

const maxSatisfying = (versions, range, options) => {
  let max = null
  let maxSV = null
  let rangeObj = null
  try {
    rangeObj = new Range(range, options)
  } catch (er) {
    return null
  }
  versions.forEach((v) => {
    if (rangeObj.test(v)) {
      // satisfies(v, range, options)
      if (!max || maxSV.compare(v) === -1) {
        // compare(max, v, true)
        max = v
        maxSV = new SemVer(max, options)
      }
    }
  })
  return max
}
module.exports = maxSatisfying


/***/ }),

/***/ 68595:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const Range = __nccwpck_require__(96782)
const minSatisfying = (versions, range, options) => {
  let min = null
  let minSV = null
  let rangeObj = null
  try {
    rangeObj = new Range(range, options)
  } catch (er) {
    return null
  }
  versions.forEach((v) => {
    if (rangeObj.test(v)) {
      // satisfies(v, range, options)
      if (!min || minSV.compare(v) === 1) {
        // compare(min, v, true)
        min = v
        minSV = new SemVer(min, options)
      }
    }
  })
  return min
}
module.exports = minSatisfying


/***/ }),

/***/ 51866:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const Range = __nccwpck_require__(96782)
const gt = __nccwpck_require__(16599)

const minVersion = (range, loose) => {
  range = new Range(range, loose)

  let minver = new SemVer('0.0.0')
  if (range.test(minver)) {
    return minver
  }

  minver = new SemVer('0.0.0-0')
  if (range.test(minver)) {
    return minver
  }

  minver = null
  for (let i = 0; i < range.set.length; ++i) {
    const comparators = range.set[i]

    let setMin = null
    comparators.forEach((comparator) => {
      // Clone to avoid manipulating the comparator's semver object.
      const compver = new SemVer(comparator.semver.version)
      switch (comparator.operator) {
        case '>':
          if (compver.prerelease.length === 0) {
            compver.patch++
          } else {
            compver.prerelease.push(0)
          }
          compver.raw = compver.format()
          /* fallthrough */
        case '':
        case '>=':
          if (!setMin || gt(compver, setMin)) {
            setMin = compver
          }
          break
        case '<':
        case '<=':
          /* Ignore maximum versions */
          break
        /* istanbul ignore next */
        default:
          throw new Error(`Unexpected operation: ${comparator.operator}`)
      }
    })
    if (setMin && (!minver || gt(minver, setMin))) {
      minver = setMin
    }
  }

  if (minver && range.test(minver)) {
    return minver
  }

  return null
}
module.exports = minVersion


/***/ }),

/***/ 10280:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const Comparator = __nccwpck_require__(89379)
const { ANY } = Comparator
const Range = __nccwpck_require__(96782)
const satisfies = __nccwpck_require__(68011)
const gt = __nccwpck_require__(16599)
const lt = __nccwpck_require__(3872)
const lte = __nccwpck_require__(56717)
const gte = __nccwpck_require__(41236)

const outside = (version, range, hilo, options) => {
  version = new SemVer(version, options)
  range = new Range(range, options)

  let gtfn, ltefn, ltfn, comp, ecomp
  switch (hilo) {
    case '>':
      gtfn = gt
      ltefn = lte
      ltfn = lt
      comp = '>'
      ecomp = '>='
      break
    case '<':
      gtfn = lt
      ltefn = gte
      ltfn = gt
      comp = '<'
      ecomp = '<='
      break
    default:
      throw new TypeError('Must provide a hilo val of "<" or ">"')
  }

  // If it satisfies the range it is not outside
  if (satisfies(version, range, options)) {
    return false
  }

  // From now on, variable terms are as if we're in "gtr" mode.
  // but note that everything is flipped for the "ltr" function.

  for (let i = 0; i < range.set.length; ++i) {
    const comparators = range.set[i]

    let high = null
    let low = null

    comparators.forEach((comparator) => {
      if (comparator.semver === ANY) {
        comparator = new Comparator('>=0.0.0')
      }
      high = high || comparator
      low = low || comparator
      if (gtfn(comparator.semver, high.semver, options)) {
        high = comparator
      } else if (ltfn(comparator.semver, low.semver, options)) {
        low = comparator
      }
    })

    // If the edge version comparator has a operator then our version
    // isn't outside it
    if (high.operator === comp || high.operator === ecomp) {
      return false
    }

    // If the lowest version comparator has an operator and our version
    // is less than it then it isn't higher than the range
    if ((!low.operator || low.operator === comp) &&
        ltefn(version, low.semver)) {
      return false
    } else if (low.operator === ecomp && ltfn(version, low.semver)) {
      return false
    }
  }
  return true
}

module.exports = outside


/***/ }),

/***/ 82028:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



// given a set of versions and a range, create a "simplified" range
// that includes the same versions that the original range does
// If the original range is shorter than the simplified one, return that.
const satisfies = __nccwpck_require__(68011)
const compare = __nccwpck_require__(78469)
module.exports = (versions, range, options) => {
  const set = []
  let first = null
  let prev = null
  const v = versions.sort((a, b) => compare(a, b, options))
  for (const version of v) {
    const included = satisfies(version, range, options)
    if (included) {
      prev = version
      if (!first) {
        first = version
      }
    } else {
      if (prev) {
        set.push([first, prev])
      }
      prev = null
      first = null
    }
  }
  if (first) {
    set.push([first, null])
  }

  const ranges = []
  for (const [min, max] of set) {
    if (min === max) {
      ranges.push(min)
    } else if (!max && min === v[0]) {
      ranges.push('*')
    } else if (!max) {
      ranges.push(`>=${min}`)
    } else if (min === v[0]) {
      ranges.push(`<=${max}`)
    } else {
      ranges.push(`${min} - ${max}`)
    }
  }
  const simplified = ranges.join(' || ')
  const original = typeof range.raw === 'string' ? range.raw : String(range)
  return simplified.length < original.length ? simplified : range
}


/***/ }),

/***/ 61489:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const Range = __nccwpck_require__(96782)
const Comparator = __nccwpck_require__(89379)
const { ANY } = Comparator
const satisfies = __nccwpck_require__(68011)
const compare = __nccwpck_require__(78469)

// Complex range `r1 || r2 || ...` is a subset of `R1 || R2 || ...` iff:
// - Every simple range `r1, r2, ...` is a null set, OR
// - Every simple range `r1, r2, ...` which is not a null set is a subset of
//   some `R1, R2, ...`
//
// Simple range `c1 c2 ...` is a subset of simple range `C1 C2 ...` iff:
// - If c is only the ANY comparator
//   - If C is only the ANY comparator, return true
//   - Else if in prerelease mode, return false
//   - else replace c with `[>=0.0.0]`
// - If C is only the ANY comparator
//   - if in prerelease mode, return true
//   - else replace C with `[>=0.0.0]`
// - Let EQ be the set of = comparators in c
// - If EQ is more than one, return true (null set)
// - Let GT be the highest > or >= comparator in c
// - Let LT be the lowest < or <= comparator in c
// - If GT and LT, and GT.semver > LT.semver, return true (null set)
// - If any C is a = range, and GT or LT are set, return false
// - If EQ
//   - If GT, and EQ does not satisfy GT, return true (null set)
//   - If LT, and EQ does not satisfy LT, return true (null set)
//   - If EQ satisfies every C, return true
//   - Else return false
// - If GT
//   - If GT.semver is lower than any > or >= comp in C, return false
//   - If GT is >=, and GT.semver does not satisfy every C, return false
//   - If GT.semver has a prerelease, and not in prerelease mode
//     - If no C has a prerelease and the GT.semver tuple, return false
// - If LT
//   - If LT.semver is greater than any < or <= comp in C, return false
//   - If LT is <=, and LT.semver does not satisfy every C, return false
//   - If LT.semver has a prerelease, and not in prerelease mode
//     - If no C has a prerelease and the LT.semver tuple, return false
// - Else return true

const subset = (sub, dom, options = {}) => {
  if (sub === dom) {
    return true
  }

  sub = new Range(sub, options)
  dom = new Range(dom, options)
  let sawNonNull = false

  OUTER: for (const simpleSub of sub.set) {
    for (const simpleDom of dom.set) {
      const isSub = simpleSubset(simpleSub, simpleDom, options)
      sawNonNull = sawNonNull || isSub !== null
      if (isSub) {
        continue OUTER
      }
    }
    // the null set is a subset of everything, but null simple ranges in
    // a complex range should be ignored.  so if we saw a non-null range,
    // then we know this isn't a subset, but if EVERY simple range was null,
    // then it is a subset.
    if (sawNonNull) {
      return false
    }
  }
  return true
}

const minimumVersionWithPreRelease = [new Comparator('>=0.0.0-0')]
const minimumVersion = [new Comparator('>=0.0.0')]

const simpleSubset = (sub, dom, options) => {
  if (sub === dom) {
    return true
  }

  if (sub.length === 1 && sub[0].semver === ANY) {
    if (dom.length === 1 && dom[0].semver === ANY) {
      return true
    } else if (options.includePrerelease) {
      sub = minimumVersionWithPreRelease
    } else {
      sub = minimumVersion
    }
  }

  if (dom.length === 1 && dom[0].semver === ANY) {
    if (options.includePrerelease) {
      return true
    } else {
      dom = minimumVersion
    }
  }

  const eqSet = new Set()
  let gt, lt
  for (const c of sub) {
    if (c.operator === '>' || c.operator === '>=') {
      gt = higherGT(gt, c, options)
    } else if (c.operator === '<' || c.operator === '<=') {
      lt = lowerLT(lt, c, options)
    } else {
      eqSet.add(c.semver)
    }
  }

  if (eqSet.size > 1) {
    return null
  }

  let gtltComp
  if (gt && lt) {
    gtltComp = compare(gt.semver, lt.semver, options)
    if (gtltComp > 0) {
      return null
    } else if (gtltComp === 0 && (gt.operator !== '>=' || lt.operator !== '<=')) {
      return null
    }
  }

  // will iterate one or zero times
  for (const eq of eqSet) {
    if (gt && !satisfies(eq, String(gt), options)) {
      return null
    }

    if (lt && !satisfies(eq, String(lt), options)) {
      return null
    }

    for (const c of dom) {
      if (!satisfies(eq, String(c), options)) {
        return false
      }
    }

    return true
  }

  let higher, lower
  let hasDomLT, hasDomGT
  // if the subset has a prerelease, we need a comparator in the superset
  // with the same tuple and a prerelease, or it's not a subset
  let needDomLTPre = lt &&
    !options.includePrerelease &&
    lt.semver.prerelease.length ? lt.semver : false
  let needDomGTPre = gt &&
    !options.includePrerelease &&
    gt.semver.prerelease.length ? gt.semver : false
  // exception: <1.2.3-0 is the same as <1.2.3
  if (needDomLTPre && needDomLTPre.prerelease.length === 1 &&
      lt.operator === '<' && needDomLTPre.prerelease[0] === 0) {
    needDomLTPre = false
  }

  for (const c of dom) {
    hasDomGT = hasDomGT || c.operator === '>' || c.operator === '>='
    hasDomLT = hasDomLT || c.operator === '<' || c.operator === '<='
    if (gt) {
      if (needDomGTPre) {
        if (c.semver.prerelease && c.semver.prerelease.length &&
            c.semver.major === needDomGTPre.major &&
            c.semver.minor === needDomGTPre.minor &&
            c.semver.patch === needDomGTPre.patch) {
          needDomGTPre = false
        }
      }
      if (c.operator === '>' || c.operator === '>=') {
        higher = higherGT(gt, c, options)
        if (higher === c && higher !== gt) {
          return false
        }
      } else if (gt.operator === '>=' && !c.test(gt.semver)) {
        return false
      }
    }
    if (lt) {
      if (needDomLTPre) {
        if (c.semver.prerelease && c.semver.prerelease.length &&
            c.semver.major === needDomLTPre.major &&
            c.semver.minor === needDomLTPre.minor &&
            c.semver.patch === needDomLTPre.patch) {
          needDomLTPre = false
        }
      }
      if (c.operator === '<' || c.operator === '<=') {
        lower = lowerLT(lt, c, options)
        if (lower === c && lower !== lt) {
          return false
        }
      } else if (lt.operator === '<=' && !c.test(lt.semver)) {
        return false
      }
    }
    if (!c.operator && (lt || gt) && gtltComp !== 0) {
      return false
    }
  }

  // if there was a < or >, and nothing in the dom, then must be false
  // UNLESS it was limited by another range in the other direction.
  // Eg, >1.0.0 <1.0.1 is still a subset of <2.0.0
  if (gt && hasDomLT && !lt && gtltComp !== 0) {
    return false
  }

  if (lt && hasDomGT && !gt && gtltComp !== 0) {
    return false
  }

  // we needed a prerelease range in a specific tuple, but didn't get one
  // then this isn't a subset.  eg >=1.2.3-pre is not a subset of >=1.0.0,
  // because it includes prereleases in the 1.2.3 tuple
  if (needDomGTPre || needDomLTPre) {
    return false
  }

  return true
}

// >=1.2.3 is lower than >1.2.3
const higherGT = (a, b, options) => {
  if (!a) {
    return b
  }
  const comp = compare(a.semver, b.semver, options)
  return comp > 0 ? a
    : comp < 0 ? b
    : b.operator === '>' && a.operator === '>=' ? b
    : a
}

// <=1.2.3 is higher than <1.2.3
const lowerLT = (a, b, options) => {
  if (!a) {
    return b
  }
  const comp = compare(a.semver, b.semver, options)
  return comp < 0 ? a
    : comp > 0 ? b
    : b.operator === '<' && a.operator === '<=' ? b
    : a
}

module.exports = subset


/***/ }),

/***/ 54750:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const Range = __nccwpck_require__(96782)

// Mostly just for testing and legacy API reasons
const toComparators = (range, options) =>
  new Range(range, options).set
    .map(comp => comp.map(c => c.value).join(' ').trim().split(' '))

module.exports = toComparators


/***/ }),

/***/ 64737:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const Range = __nccwpck_require__(96782)
const validRange = (range, options) => {
  try {
    // Return '*' instead of '' so that truthiness works.
    // This will throw if it's invalid anyway
    return new Range(range, options).range || '*'
  } catch (er) {
    return null
  }
}
module.exports = validRange


/***/ }),

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 49140:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("constants");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 71553:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns/promises");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 80481:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 16346:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
/* harmony import */ var _door_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(81624);
/* harmony import */ var _github_post_state_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(95944);
/* harmony import */ var _github_publish_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(55805);
/* harmony import */ var _verdict_exit_code_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(19938);





// One bundle, two names. Not told by state that main kept: the post step of a main that was killed at once would send a load.
if ((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(process.argv[1] ?? '') === 'post.js')
    await post();
else
    await main();
function main() {
    return (0,_door_js__WEBPACK_IMPORTED_MODULE_1__/* .enter */ .V)(async () => {
        const stop = (0,_door_js__WEBPACK_IMPORTED_MODULE_1__/* .stopOnSignals */ .Z)();
        const [{ readActionInputs }, { decide }, { openWorld }] = await Promise.all([
            __nccwpck_require__.e(/* import() */ 102).then(__nccwpck_require__.bind(__nccwpck_require__, 85102)),
            Promise.all(/* import() */[__nccwpck_require__.e(429), __nccwpck_require__.e(385)]).then(__nccwpck_require__.bind(__nccwpck_require__, 63385)),
            __nccwpck_require__.e(/* import() */ 261).then(__nccwpck_require__.bind(__nccwpck_require__, 78261)),
        ]);
        const world = openWorld(process.env, _github_publish_js__WEBPACK_IMPORTED_MODULE_3__/* .githubLog */ .QL, _github_post_state_js__WEBPACK_IMPORTED_MODULE_2__/* .saveForPost */ .T);
        const earlier = [];
        const verdict = await decide(readActionInputs(process.env), world, stop, async (decision) => {
            earlier.unshift(await (0,_github_publish_js__WEBPACK_IMPORTED_MODULE_3__/* .publish */ .mk)(decision, earlier));
        });
        return (0,_verdict_exit_code_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodeOf */ .F)(verdict);
    }, _github_publish_js__WEBPACK_IMPORTED_MODULE_3__/* .publishFault */ .u4);
}
/** The verdict is told already: nothing that goes wrong now may change the job. */
function post() {
    return (0,_door_js__WEBPACK_IMPORTED_MODULE_1__/* .enter */ .V)(async () => {
        const { cleanUp } = await __nccwpck_require__.e(/* import() */ 342).then(__nccwpck_require__.bind(__nccwpck_require__, 77342));
        await cleanUp(_github_post_state_js__WEBPACK_IMPORTED_MODULE_2__/* .savedForPost */ .d, { env: process.env, log: _github_publish_js__WEBPACK_IMPORTED_MODULE_3__/* .githubLog */ .QL });
        return 0;
    }, ({ message }) => _github_publish_js__WEBPACK_IMPORTED_MODULE_3__/* .githubLog */ .QL.warning(`The gate's post step: ${message}`), 0);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 11407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   VY: () => (/* binding */ secretsIn),
/* harmony export */   cT: () => (/* binding */ withoutSecrets)
/* harmony export */ });
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6525);

/** What must appear nowhere, and whose value it is: of the config, if it could be read, and of the proxies in the environment. */
function secretsIn(config, env) {
    const tokens = [
        { text: config?.k6.downloadToken, from: 'k6-download-token' },
        { text: config?.comment.token, from: 'comment-token' },
    ];
    const ofHeaders = (config?.requestHeaders ?? []).flatMap(({ name, secrets }) => secrets.map((text) => ({ text, from: `the header ${name} of request-headers` })));
    const ofScript = (config?.script?.secretNames ?? []).map((name) => ({
        text: config?.script?.env[name] ?? '',
        from: `the variable ${name} of script-env`,
    }));
    const ofVariables = (config?.secretVariables ?? []).map(({ name, value }) => ({
        text: value,
        from: `the variable ${name} of journeys`,
    }));
    const ofJourneys = [...ofVariables, ...(config?.dataSecrets ?? [])];
    return [
        ...ofHeaders,
        ...ofScript,
        ...ofJourneys,
        ...tokens.flatMap(({ text, from }) => (text ? [{ text, from }] : [])),
        ...(0,_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .proxySecrets */ .Wm)(env),
    ];
}
/** Every text that must appear nowhere, however it is spelled, longest first so that none hides inside another. */
function secretsOf(config, env) {
    const texts = secretsIn(config, env).flatMap(({ text }) => [text, ...(0,_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .spellingsOf */ .Hz)(text)]);
    return [...new Set(texts)].sort((a, b) => b.length - a.length);
}
/** The config as it may be written down: header values, tokens and the query of a mirror left out. The line that asks for the same run is in the verdict. */
function withoutSecrets(config) {
    const { downloadToken, downloadUrl } = config.k6;
    const k6 = {
        ...config.k6,
        downloadToken: downloadToken === null ? null : '***',
        downloadUrl: downloadUrl?.replace(/\?.*$/s, '?***') ?? null,
    };
    const hidden = ({ name }) => ({ name, value: '***' });
    const { dataSecrets: _rows, command: _command, ...shown } = config;
    return {
        ...shown,
        k6,
        comment: { ...config.comment, token: config.comment.token === null ? null : '***' },
        script: config.script && { ...config.script, env: shownEnv(config.script) },
        requestHeaders: config.requestHeaders.map(hidden),
        secretVariables: config.secretVariables.map(hidden),
    };
}
const shownEnv = ({ env, secretNames }) => Object.fromEntries(Object.entries(env).map(([name, value]) => [name, secretNames.includes(name) ? '***' : value]));


/***/ }),

/***/ 55859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ visitsOf)
/* harmony export */ });
/** All that the load visits: the pages, then the journeys, each a scenario of the run. */
const visitsOf = ({ pages, journeys }) => [
    ...pages,
    ...journeys,
];


/***/ }),

/***/ 77496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EF: () => (/* binding */ overlap),
/* harmony export */   Ql: () => (/* binding */ exampleOf),
/* harmony export */   h1: () => (/* binding */ plainPattern),
/* harmony export */   yu: () => (/* binding */ isHostWithPort)
/* harmony export */ });
/* harmony import */ var _value_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(35686);

const WILD = '*.';
/** A host, perhaps with `*.` before it and a port behind it. */
function isHostWithPort(value) {
    const [, host = '', port = '1'] = /^(.*?)(?::(\d{1,5}))?$/.exec(value) ?? [];
    return (0,_value_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .isHost */ .jU)(host) && Number(port) >= 1 && Number(port) <= 65_535;
}
/** An entry in its one spelling: lower case, punycode, plain numbers, no dot at the end, no port that is a default one. */
function plainPattern(entry) {
    const wild = entry.startsWith(WILD) ? WILD : '';
    const { hostname, port } = new URL(`https://${entry.slice(wild.length)}`);
    return `${wild}${hostname.replace(/\.+$/, '')}${port === '' || port === '80' ? '' : `:${port}`}`;
}
/** An entry without its port. */
const withoutPort = (entry) => plainPattern(entry).replace(/:\d+$/, '');
/** A host that an entry stands for: of `*.shop.example` one below it. */
const exampleOf = (entry) => withoutPort(entry).replace(WILD, 'any.');
/** True when some host is meant by both entries; ports do not count. */
function overlap(one, other) {
    const [first, second] = [withoutPort(one), withoutPort(other)];
    return covers(first, second) || covers(second, first);
}
const covers = (pattern, other) => pattern.startsWith(WILD) ? other.replace(/^\*/, '').endsWith(pattern.slice(1)) : pattern === other;


/***/ }),

/***/ 73066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Wc: () => (/* binding */ inputDocs),
/* harmony export */   fp: () => (/* binding */ documented),
/* harmony export */   tQ: () => (/* binding */ inPage)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(29396);

/** Which settings have a flat name. */
const inputDocs = zod__WEBPACK_IMPORTED_MODULE_0__/* .registry */ .u5();
/** Gives a setting its flat name and its documentation. */
function documented(schema, doc) {
    inputDocs.add(schema, doc);
    zod__WEBPACK_IMPORTED_MODULE_0__/* .globalRegistry */ .fd.add(schema, { description: doc.description });
    return schema;
}
/** The same setting for one page of a config file, over that of the run. */
function inPage(schema) {
    const doc = inputDocs.get(schema);
    const own = schema.optional();
    return doc === undefined
        ? own
        : documented(own, { ...doc, group: 'Pages', fileOnly: true, defaultText: 'of the run' });
}


/***/ }),

/***/ 39252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MU: () => (/* binding */ inputAt),
/* harmony export */   Rk: () => (/* binding */ KEYS),
/* harmony export */   VV: () => (/* binding */ ofPage),
/* harmony export */   mc: () => (/* binding */ INPUTS)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(92857);
/* harmony import */ var _input_doc_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73066);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(24010);



/** Every setting that has a name, in the order of the schema; of a page those of the first one. */
const KEYS = walk(_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .settingsSchema */ .d, []);
/** Every flat input of the action, which is a flag of the CLI too. */
const INPUTS = KEYS.filter(({ fileOnly }) => !fileOnly);
/** The setting at a place, or the one that holds it (`page-metadata` for `pages.0.metadata.title`), of whichever page. */
function inputAt(path) {
    const first = ofPage(path, 0);
    return KEYS.find((key) => key.path.every((part, index) => part === first[index]));
}
/** The same place in another page; a place outside of pages stays. */
const ofPage = (path, page) => path[0] === 'pages' ? ['pages', page, ...path.slice(2)] : path;
function walk(schema, path) {
    const doc = _input_doc_js__WEBPACK_IMPORTED_MODULE_0__/* .inputDocs */ .Wc.get(schema);
    if (doc)
        return [describe(schema, doc, path)];
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_2__/* .ZodObject */ .bvH)
        return Object.entries(schema.shape).flatMap(([key, part]) => walk(part, [...path, key]));
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_2__/* .ZodDefault */ .XiL)
        return walk(schema.unwrap(), path);
    // The flat inputs are a door onto the first page.
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_2__/* .ZodArray */ .naA)
        return walk(schema.element, [...path, 0]);
    return [];
}
function describe(schema, doc, path) {
    const byDefault = schema instanceof zod__WEBPACK_IMPORTED_MODULE_2__/* .ZodDefault */ .XiL ? schema.def.defaultValue : undefined;
    const inner = unwrap(schema);
    return {
        ...doc,
        path,
        kind: kindOf(inner),
        default: byDefault,
        schema: inner,
        choices: inner instanceof zod__WEBPACK_IMPORTED_MODULE_2__/* .ZodEnum */ .Vb4 ? inner.options.map(String) : [],
    };
}
function unwrap(schema) {
    return schema instanceof zod__WEBPACK_IMPORTED_MODULE_2__/* .ZodDefault */ .XiL || schema instanceof zod__WEBPACK_IMPORTED_MODULE_2__/* .ZodOptional */ .IiU ? unwrap(schema.unwrap()) : schema;
}
function kindOf(schema) {
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_2__/* .ZodNumber */ .rSt)
        return 'number';
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_2__/* .ZodBoolean */ .WFD)
        return 'boolean';
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_2__/* .ZodArray */ .naA)
        return isText(schema.element) ? 'lines' : 'json';
    return schema instanceof zod__WEBPACK_IMPORTED_MODULE_2__/* .ZodObject */ .bvH || schema instanceof zod__WEBPACK_IMPORTED_MODULE_2__/* .ZodRecord */ .b8S || schema instanceof zod__WEBPACK_IMPORTED_MODULE_2__/* .ZodUnion */ .fZ7
        ? 'json'
        : 'text';
}
function isText(schema) {
    return schema instanceof zod__WEBPACK_IMPORTED_MODULE_2__/* .ZodString */ .NDH || schema instanceof zod__WEBPACK_IMPORTED_MODULE_2__/* .ZodEnum */ .Vb4;
}


/***/ }),

/***/ 16355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readJsonPath)
/* harmony export */ });
/** The keys of a JSON path such as `$.items[0].id` or `items[0]["first name"]`, in order; null for what is none. */
function readJsonPath(path) {
    const text = path.trim().replace(/^\$/, '');
    const whole = /^[.[]/.test(text) || text === '' ? text : `.${text}`;
    const keys = [...whole.matchAll(KEY)];
    const isRead = keys.map(([all]) => all).join('') === whole;
    if (!isRead || (keys.length === 0 && path.trim() !== '$'))
        return null;
    return keys.map(([, name, index, quoted, single]) => index === undefined ? (name ?? quoted ?? single ?? '') : Number(index));
}
const KEY = /\.([^.[\]'"\s]+)|\[(\d{1,6})\]|\["([^"]*)"\]|\['([^']*)'\]/g;


/***/ }),

/***/ 71416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dp: () => (/* binding */ K6_SOURCES),
/* harmony export */   SU: () => (/* binding */ isSourceList),
/* harmony export */   tW: () => (/* binding */ readSources)
/* harmony export */ });
/** Every way to a k6, in the order they are tried: named by `k6-path`, the tool cache, PATH, a release archive, its Go module. */
const K6_SOURCES = ['path', 'cache', 'system', 'release', 'go'];
const wordsOf = (line) => line.split(',').map((word) => word.trim());
/** True for a line of ways with commas between them. */
const isSourceList = (line) => {
    const known = K6_SOURCES;
    return wordsOf(line).every((word) => known.includes(word));
};
/** The ways that lines of such words name, each once and in the one order. */
function readSources(lines) {
    const named = new Set(lines.flatMap(wordsOf));
    return K6_SOURCES.filter((source) => named.has(source));
}


/***/ }),

/***/ 76437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G0: () => (/* binding */ isK6Version),
/* harmony export */   Ju: () => (/* binding */ isK6Range),
/* harmony export */   Um: () => (/* binding */ isTooOld),
/* harmony export */   ot: () => (/* binding */ parseVersion),
/* harmony export */   qv: () => (/* binding */ MINIMUM_K6_VERSION),
/* harmony export */   ti: () => (/* binding */ DEFAULT_K6_VERSION)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(62088);

/** The k6 that runs when nothing else is asked for; the one place that names it. Without the `v`. */
const DEFAULT_K6_VERSION = '2.2.0';
/** The oldest k6 whose command line, exit codes and results k6-gate understands. */
const MINIMUM_K6_VERSION = '0.47.0';
/** The version a user names, `v2.2.0` or `2.2.0`, without the `v`; null for anything that is not one exact version. */
const parseVersion = (text) => semver__WEBPACK_IMPORTED_MODULE_0__.valid(text.trim());
/** True for a k6 that is too old to be trusted with a verdict. */
const isTooOld = (version) => semver__WEBPACK_IMPORTED_MODULE_0__.lt(version, MINIMUM_K6_VERSION);
const EXACT = /^v?\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/;
// Not `2.2`, which may be a slip for 2.2.0, and nothing without an end, such as `>=2`: it would one day let in a k6
// that nobody here has seen.
const RANGE = /^([\^~]\d+(\.\d+){0,2}|\d+(\.\d+)?\.x)$/;
/** True for `^2`, `~2.2`, `2.x`, `2.2.x` and the like, which more than one version satisfies. */
const isK6Range = (text) => RANGE.test(text);
/** True for one exact version, or a range of versions. */
const isK6Version = (text) => EXACT.test(text) || isK6Range(text);


/***/ }),

/***/ 45277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ secondsUntilSamples),
/* harmony export */   G5: () => (/* binding */ closedPlan),
/* harmony export */   OA: () => (/* binding */ plannedSamples),
/* harmony export */   Oj: () => (/* binding */ planLoad),
/* harmony export */   Y5: () => (/* binding */ lengthOf),
/* harmony export */   am: () => (/* binding */ vusAt),
/* harmony export */   eW: () => (/* binding */ visitsBy),
/* harmony export */   kh: () => (/* binding */ sharedPlans),
/* harmony export */   qh: () => (/* binding */ cycleSeconds),
/* harmony export */   r0: () => (/* binding */ heightOf),
/* harmony export */   rP: () => (/* binding */ MEAN_THINK_SECONDS),
/* harmony export */   tk: () => (/* binding */ idleUntil)
/* harmony export */ });
/* unused harmony export heightAt */
/* harmony import */ var _shares_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(35905);

const START_VUS = 1;
const RAMP_SHARE = 0.1;
const MAX_RAMP_SECONDS = 15;
/** Mean think time between two pages of a visit (1 to 3 s). */
const MEAN_THINK_SECONDS = 2;
/** Ramp-up, hold, ramp-down, each ramp a tenth of the time, at least 1 s and at most 15 s. */
function planLoad(maxVus, durationSeconds) {
    const ramp = Math.min(MAX_RAMP_SECONDS, Math.max(1, Math.round(durationSeconds * RAMP_SHARE)));
    return closedPlan([
        { target: maxVus, seconds: ramp },
        { target: maxVus, seconds: durationSeconds - 2 * ramp },
        { target: 0, seconds: ramp },
    ]);
}
/** VUs that follow these stages, from one VU on unless told otherwise. */
const closedPlan = (stages, start = START_VUS) => ({
    model: 'closed',
    start,
    stages,
    maxVus: heightOf(stages),
    durationSeconds: lengthOf(stages),
});
/** The highest target of stages. */
const heightOf = (stages) => Math.max(...stages.map(({ target }) => target));
/** How long stages take, in seconds. */
const lengthOf = (stages) => stages.reduce((sum, { seconds }) => sum + seconds, 0);
/** What each of several pages gets of VUs: the same times, a share by its weight. */
function sharedPlans(plan, weights) {
    const { model, start, stages, maxVus, durationSeconds } = plan;
    const shares = (vus) => (0,_shares_js__WEBPACK_IMPORTED_MODULE_0__/* .sharesOf */ .A)(vus, weights);
    const starts = shares(start);
    const ofStages = stages.map(({ target }) => shares(target));
    return shares(maxVus).map((vus, page) => ({
        model,
        start: starts[page] ?? start,
        stages: stages.map(({ seconds }, stage) => ({ target: ofStages[stage]?.[page] ?? vus, seconds })),
        maxVus: vus,
        durationSeconds,
    }));
}
/** Samples the plan makes for certain while answers hold the limit of p(95), `secondsPerSample` of a VU each: for a document its think time and the limit. VUs: VU-seconds ÷ that. Visits: one each, as many as the VUs carry. */
function plannedSamples(plan, p95LimitMs, secondsPerSample = cycleSeconds(p95LimitMs)) {
    return Math.floor(areaBy(plan, plan.durationSeconds, secondsPerSample) / costOf(plan, secondsPerSample));
}
/** When the plan has had time for so many samples, in whole seconds; at most half of the planned duration, so that an abort is always possible. */
function secondsUntilSamples(plan, samples, p95LimitMs, secondsPerSample) {
    const half = Math.floor(plan.durationSeconds / 2);
    const cycle = secondsPerSample ?? cycleSeconds(p95LimitMs);
    const needed = samples * costOf(plan, cycle);
    // A VU's answers are part of its cycle; a visit that begins now is answered later.
    const answerSeconds = plan.model === 'open' ? (secondsPerSample ?? p95LimitMs / 1000) : 0;
    for (let second = 1; second < half; second++)
        if (areaBy(plan, second - answerSeconds, cycle) >= needed)
            return second;
    return half;
}
/** What a VU may take for a document, or a step of a journey: its mean pause, and an answer at the limit of p(95). */
const cycleSeconds = (p95LimitMs, thinkSeconds = MEAN_THINK_SECONDS) => thinkSeconds + p95LimitMs / 1000;
/** What the area below a plan needs for one sample. */
const costOf = (plan, secondsPerSample) => plan.model === 'closed' ? secondsPerSample : plan.perSeconds;
/** The area below a plan up to a moment; of a rate what its VUs carry. */
function areaBy(plan, second, secondsPerSample) {
    const carried = plan.model === 'closed' ? plan.maxVus : (plan.maxVus / secondsPerSample) * plan.perSeconds;
    return areaBelow(plan, second, carried);
}
/** Visits that an open plan begins up to a moment, in seconds from its start; it need not be one of its own. */
const visitsBy = (plan, second) => areaBelow(plan, second, Number.POSITIVE_INFINITY) / plan.perSeconds;
/** The last moment up to another at which a plan asks for nothing, in seconds from its start; 0 when it always asks for something. */
function idleUntil({ start, stages }, second) {
    let [idle, began, from] = [0, 0, start];
    for (const { target, seconds } of stages) {
        if (began > second)
            break;
        const end = Math.min(began + seconds, second);
        if (from === 0)
            idle = target === 0 ? end : began;
        else if (target === 0 && began + seconds <= second)
            idle = end;
        [began, from] = [began + seconds, target];
    }
    return idle;
}
/** VUs that a plan has for certain at a moment: none after its end, where they only finish what they began. Those of a rate are there all the time. */
function vusAt(plan, second) {
    if (second >= plan.durationSeconds)
        return 0;
    return plan.model === 'open' ? plan.maxVus : Math.floor(heightAt(plan, second));
}
/** The area below the stages up to a moment, cut off above `most`. */
function areaBelow({ start, stages }, second, most) {
    let [area, from, left] = [0, start, Math.max(0, second)];
    for (const { target, seconds } of stages) {
        const spent = Math.min(left, seconds);
        const reached = seconds === 0 ? target : from + ((target - from) * spent) / seconds;
        area += cutArea(from, reached, spent, most);
        [from, left] = [target, left - spent];
    }
    return area;
}
/** The area below a line from one height to another, cut off above `most`. */
function cutArea(from, to, seconds, most) {
    const [low, high] = [Math.min(from, to), Math.max(from, to)];
    if (low >= most)
        return most * seconds;
    const above = high <= most ? 0 : ((high - most) ** 2 / (high - low) / 2) * seconds;
    return ((from + to) / 2) * seconds - above;
}
/** What a plan asks for at a moment: active VUs, or visits in `perSeconds`; the plan's end counts to its last stage. */
function heightAt({ start, stages }, second) {
    let [from, begins] = [start, 0];
    for (const { target, seconds } of stages) {
        if (second <= begins + seconds && seconds > 0)
            return from + ((target - from) * (second - begins)) / seconds;
        [from, begins] = [target, begins + seconds];
    }
    return from;
}


/***/ }),

/***/ 5737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Yq: () => (/* binding */ limitsSchema),
/* harmony export */   e$: () => (/* binding */ loadSchema)
/* harmony export */ });
/* unused harmony export INTENSITIES */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(92857);
/* harmony import */ var _input_doc_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73066);
/* harmony import */ var _presets_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(53977);
/* harmony import */ var _profiles_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(68859);
/* harmony import */ var _sequence_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(72662);
/* harmony import */ var _stages_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(24472);
/* harmony import */ var _value_kinds_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(35686);







const INTENSITIES = ['light', 'medium', 'heavy'];
/** How much load is sent, and for how long. */
const loadSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    intensity: (0,_input_doc_js__WEBPACK_IMPORTED_MODULE_0__/* .documented */ .fp)((0,_value_kinds_js__WEBPACK_IMPORTED_MODULE_6__/* .choice */ .Yq)(INTENSITIES).default('light'), {
        name: 'intensity',
        group: 'Load',
        description: `${(0,_presets_js__WEBPACK_IMPORTED_MODULE_1__/* .loadWords */ .Ai)()}. Prod takes medium and heavy only with a raised \`prod-max-vus\`. Ramp-up and ramp-down are part of the time.`,
        allowed: (0,_value_kinds_js__WEBPACK_IMPORTED_MODULE_6__/* .oneOf */ .yL)(INTENSITIES),
    }),
    profile: (0,_input_doc_js__WEBPACK_IMPORTED_MODULE_0__/* .documented */ .fp)((0,_value_kinds_js__WEBPACK_IMPORTED_MODULE_6__/* .choice */ .Yq)(_profiles_js__WEBPACK_IMPORTED_MODULE_2__/* .PROFILES */ .jI).optional(), {
        name: 'profile',
        group: 'Load',
        description: `A kind of load test, instead of an intensity: ${(0,_profiles_js__WEBPACK_IMPORTED_MODULE_2__/* .profileWords */ .PS)()}. Scaled by \`max-vus\` and \`duration-seconds\`, with limits of its own (docs/load.md).`,
        allowed: (0,_value_kinds_js__WEBPACK_IMPORTED_MODULE_6__/* .oneOf */ .yL)(_profiles_js__WEBPACK_IMPORTED_MODULE_2__/* .PROFILES */ .jI),
    }),
    sequence: (0,_input_doc_js__WEBPACK_IMPORTED_MODULE_0__/* .documented */ .fp)(_sequence_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .sequenceSchema */ .X.optional(), {
        name: 'sequence',
        group: 'Load',
        description: 'Profiles that run one after the other, one a line, each with a verdict of its own; the first that does not pass ends it. `max-vus` and `duration-seconds` hold for each, but make no smoke test heavier.',
        allowed: `names of profiles, one a line, each once: ${(0,_value_kinds_js__WEBPACK_IMPORTED_MODULE_6__/* .oneOf */ .yL)(_profiles_js__WEBPACK_IMPORTED_MODULE_2__/* .PROFILES */ .jI)}`,
    }),
    stages: (0,_input_doc_js__WEBPACK_IMPORTED_MODULE_0__/* .documented */ .fp)(_stages_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .stagesSchema */ .H1.optional(), {
        name: 'stages',
        group: 'Load',
        fileOnly: true,
        description: 'The course of the load, instead of an intensity: each stage goes evenly to its `vus`, or to its `rate` of visits per second. `max-vus` and `duration-seconds` scale it.',
        allowed: 'a list of up to 100 {vus, seconds} or {rate, seconds}, above 0 for some time, 3 to 14400 seconds in all',
    }),
    rate: (0,_input_doc_js__WEBPACK_IMPORTED_MODULE_0__/* .documented */ .fp)((0,_stages_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .visitRate */ .A)(0.01).optional(), {
        name: 'rate',
        group: 'Load',
        description: 'Visits that begin each second, however long the others take, instead of an intensity. As many VUs as they need by the limits are ready (docs/load.md).',
        allowed: `a number from 0.01 to ${_stages_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_RATE */ .Mp}, with up to three decimals`,
    }),
    maxVus: (0,_input_doc_js__WEBPACK_IMPORTED_MODULE_0__/* .documented */ .fp)((0,_value_kinds_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(1, _stages_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_VUS */ .CQ).optional(), {
        name: 'max-vus',
        group: 'Load',
        description: 'Virtual users at the height of the load; with a rate, the most that may carry it.',
        allowed: `a whole number from 1 to ${_stages_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_VUS */ .CQ}`,
        defaultText: 'of the intensity, profile or stages; with a rate, what it needs',
    }),
    durationSeconds: (0,_input_doc_js__WEBPACK_IMPORTED_MODULE_0__/* .documented */ .fp)((0,_value_kinds_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(3, 14_400), {
        name: 'duration-seconds',
        group: 'Load',
        description: 'Length of the load, ramps included. Visits that are still going on then may end by themselves: 30 s, or more where answers may take long.',
        allowed: 'a whole number from 3 to 14400 (4 hours)',
        defaultText: 'of the intensity, profile or stages; 60 with rate',
    }),
    mode: (0,_input_doc_js__WEBPACK_IMPORTED_MODULE_0__/* .documented */ .fp)((0,_value_kinds_js__WEBPACK_IMPORTED_MODULE_6__/* .choice */ .Yq)(['read-only', 'full']).default('read-only'), {
        name: 'test-mode',
        group: 'Load',
        description: 'read-only: GET requests only, and steps of journeys that say they only read. full: the product page also adds to the cart, and journeys may write.',
        allowed: 'read-only, full',
    }),
    warmUpSeconds: (0,_input_doc_js__WEBPACK_IMPORTED_MODULE_0__/* .documented */ .fp)((0,_value_kinds_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(0, 600).default(10), {
        name: 'warm-up-seconds',
        group: 'Load',
        description: 'Light load before the measured one, in a k6 process of its own and outside every threshold. 0 for none; prod takes at most 60.',
        allowed: 'a whole number from 0 to 600',
    }),
});
const MILLISECONDS = 'a number of milliseconds above 0, up to 600000';
const milliseconds = () => zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().positive().max(600_000);
const share = () => zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().min(0).max(1);
/** What the load must hold. */
const limitsSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    errorRate: (0,_input_doc_js__WEBPACK_IMPORTED_MODULE_0__/* .documented */ .fp)(share(), {
        name: 'error-rate-threshold',
        group: 'Thresholds',
        description: 'Failed requests of all requests must stay below this share.',
        allowed: 'a number from 0 to 1 (0.05 is 5 %)',
        defaultText: (0,_presets_js__WEBPACK_IMPORTED_MODULE_1__/* .limitWords */ .vd)('errorRate'),
    }),
    p95Ms: (0,_input_doc_js__WEBPACK_IMPORTED_MODULE_0__/* .documented */ .fp)(milliseconds(), {
        name: 'p95-threshold-ms',
        group: 'Thresholds',
        description: 'p(95) of http_req_duration must stay below it, in milliseconds.',
        allowed: MILLISECONDS,
        defaultText: (0,_presets_js__WEBPACK_IMPORTED_MODULE_1__/* .limitWords */ .vd)('p95Ms'),
    }),
    p99Ms: (0,_input_doc_js__WEBPACK_IMPORTED_MODULE_0__/* .documented */ .fp)(milliseconds(), {
        name: 'p99-threshold-ms',
        group: 'Thresholds',
        description: 'p(99) of http_req_duration must stay below it, in milliseconds. Not below the limit of p(95): set both.',
        allowed: MILLISECONDS,
        defaultText: (0,_presets_js__WEBPACK_IMPORTED_MODULE_1__/* .limitWords */ .vd)('p99Ms'),
    }),
    checks: (0,_input_doc_js__WEBPACK_IMPORTED_MODULE_0__/* .documented */ .fp)(share(), {
        name: 'checks-threshold',
        group: 'Thresholds',
        description: 'Passed checks of all checks must stay above this share.',
        allowed: 'a number from 0 to 1 (0.95 is 95 %)',
        defaultText: (0,_presets_js__WEBPACK_IMPORTED_MODULE_1__/* .limitWords */ .vd)('checks'),
    }),
    ttfbP95Ms: (0,_input_doc_js__WEBPACK_IMPORTED_MODULE_0__/* .documented */ .fp)(milliseconds().optional(), {
        name: 'ttfb-p95-threshold-ms',
        group: 'Thresholds',
        description: 'p(95) of the time to the first byte of documents (http_req_waiting) must stay below it, in milliseconds.',
        allowed: MILLISECONDS,
        defaultText: 'not judged',
    }),
    iterationP95Ms: (0,_input_doc_js__WEBPACK_IMPORTED_MODULE_0__/* .documented */ .fp)(milliseconds().optional(), {
        name: 'iteration-p95-threshold-ms',
        group: 'Thresholds',
        description: 'p(95) of a whole visit (iteration_duration), its pauses of 1 to 3 s included, must stay below it, in milliseconds.',
        allowed: MILLISECONDS,
        defaultText: 'not judged',
    }),
    writeP95Ms: (0,_input_doc_js__WEBPACK_IMPORTED_MODULE_0__/* .documented */ .fp)(milliseconds().optional(), {
        name: 'write-p95-threshold-ms',
        group: 'Thresholds',
        description: 'p(95) of http_req_duration of requests that write (`test-mode: full`) must stay below it, in milliseconds, in place of `p95-threshold-ms`. Not above the limit of p(99).',
        allowed: MILLISECONDS,
        defaultText: 'as every request',
    }),
    writeErrorRate: (0,_input_doc_js__WEBPACK_IMPORTED_MODULE_0__/* .documented */ .fp)(share().optional(), {
        name: 'write-error-rate-threshold',
        group: 'Thresholds',
        description: 'Failed requests of those that write (`test-mode: full`) must stay below this share, in place of `error-rate-threshold`.',
        allowed: 'a number from 0 to 1 (0.05 is 5 %)',
        defaultText: 'as every request',
    }),
    abortOnFail: (0,_input_doc_js__WEBPACK_IMPORTED_MODULE_0__/* .documented */ .fp)(zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY().default(true), {
        name: 'abort-on-fail',
        group: 'Thresholds',
        description: 'Stop the load as soon as a threshold is crossed on enough samples.',
        allowed: _value_kinds_js__WEBPACK_IMPORTED_MODULE_6__/* .TRUE_FALSE */ .Lh,
    }),
});


/***/ }),

/***/ 64214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   OI: () => (/* binding */ innermost),
/* harmony export */   ZZ: () => (/* binding */ field),
/* harmony export */   ax: () => (/* binding */ nestedProblems),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
/* unused harmony export fieldDocs */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(29396);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(92857);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(79586);


/** The values inside settings of a config file that are documented by themselves. */
const fieldDocs = zod__WEBPACK_IMPORTED_MODULE_1__/* .registry */ .u5();
/** Documents a value inside a setting, such as the status that a step of a journey expects. */
function field(schema, doc) {
    fieldDocs.add(schema, doc);
    zod__WEBPACK_IMPORTED_MODULE_1__/* .globalRegistry */ .fd.add(schema, { description: doc.description });
    return schema;
}
/** The problems of an issue: one for each unknown key, else one for the value. */
function nestedProblems({ path, issue, schema, value, allowed: around, called }) {
    const here = schemaAt(schema, path);
    if (issue.code === 'unrecognized_keys')
        return issue.keys.map((key) => unknownKey(called([...path, key]), key, here));
    const allowed = (here && fieldDocs.get(here)?.allowed) ?? around;
    const written = valueAt(value, path);
    const name = called(path);
    if (written === undefined)
        return [(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problemOf */ .Zw)(name, `is required; allowed: ${allowed}`)];
    return [(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .notAllowed */ .mj)(name, written, allowed, wordsOf(here))];
}
/** The issues that are told: of a value with something wrong inside it, what is wrong there. */
function innermost(issues) {
    const places = issues.flatMap(placesOf);
    const isAround = (around) => places.some((place) => place.length > around.length && around.every((key, depth) => place[depth] === key));
    return issues.filter((issue) => !placesOf(issue).every(isAround));
}
/** Where an issue is: at each key that is unknown, else at the value. */
function placesOf(issue) {
    const path = issue.path.map(String);
    return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path];
}
function unknownKey(name, key, schema) {
    const object = schema && mapIn(bare(schema));
    const known = object instanceof zod__WEBPACK_IMPORTED_MODULE_2__/* .ZodObject */ .bvH ? Object.keys(object.shape) : [];
    const choice = known.length > 0 ? `; known: ${known.join(', ')}` : '';
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problemOf */ .Zw)(name, `there is no such setting${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .au)(key, known)}${choice}`);
}
/** The words to choose from, where there is a choice. */
function wordsOf(schema) {
    const inner = schema && bare(schema);
    return inner instanceof zod__WEBPACK_IMPORTED_MODULE_2__/* .ZodEnum */ .Vb4 ? inner.options.map(String) : [];
}
/** What a value at a path must be; undefined where the schema says nothing. */
function schemaAt(schema, [key, ...rest]) {
    if (key === undefined)
        return schema;
    const next = part(mapIn(bare(schema)), key);
    return next && schemaAt(next, rest);
}
function part(schema, key) {
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_2__/* .ZodObject */ .bvH)
        return schema.shape[key];
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_2__/* .ZodArray */ .naA)
        return schema.element;
    return schema instanceof zod__WEBPACK_IMPORTED_MODULE_2__/* .ZodRecord */ .b8S ? schema.valueType : undefined;
}
/** Of several ways to write a value the map, which is the one with something inside; any other schema as it is. */
const mapIn = (schema) => schema instanceof zod__WEBPACK_IMPORTED_MODULE_2__/* .ZodUnion */ .fZ7 ? (schema.options.find((option) => option instanceof zod__WEBPACK_IMPORTED_MODULE_2__/* .ZodObject */ .bvH) ?? schema) : schema;
function bare(schema) {
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_2__/* .ZodDefault */ .XiL || schema instanceof zod__WEBPACK_IMPORTED_MODULE_2__/* .ZodOptional */ .IiU)
        return bare(schema.unwrap());
    return schema instanceof zod__WEBPACK_IMPORTED_MODULE_2__/* .ZodPipe */ .utH ? bare(schema.in) : schema;
}
/** The value at a path; undefined where there is none. */
function valueAt(value, [key, ...rest]) {
    if (key === undefined)
        return value;
    if (typeof value !== 'object' || value === null)
        return undefined;
    return valueAt(Object.entries(value).find(([name]) => name === String(key))?.[1], rest);
}
/** A place within a setting, as people write it: `[0].steps[1].path`. */
const within = (path) => path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');


/***/ }),

/***/ 91556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ PAGE_TYPES),
/* harmony export */   v: () => (/* binding */ pageSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(92857);
/* harmony import */ var _input_doc_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73066);
/* harmony import */ var _load_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5737);
/* harmony import */ var _nested_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(64214);
/* harmony import */ var _value_kinds_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(35686);





const PAGE_TYPES = ['homepage', 'product', 'category', 'landing'];
const A_TEXT = 'a text that is not empty; a number in quotes';
const pageMetadata = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    title: (0,_nested_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)((0,_value_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)().optional(), { description: 'A text that must be on the page.', allowed: A_TEXT }),
    query: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1), (0,_nested_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), { description: 'A query parameter of its address.', allowed: 'a text; a number in quotes' }))
        .optional(),
});
const promoData = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    code: (0,_nested_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).optional(), { description: 'Sent as a query parameter.', allowed: A_TEXT }),
    parameter: (0,_nested_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).optional(), { description: 'Name of that parameter.', allowed: A_TEXT }),
    text: (0,_nested_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)((0,_value_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)().optional(), { description: 'A text that must be on the page then.', allowed: A_TEXT }),
});
const { errorRate, p95Ms, p99Ms, checks, ttfbP95Ms, iterationP95Ms, writeP95Ms, writeErrorRate } = _load_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .limitsSchema */ .Yq.shape;
/** What is set for one page. */
const pageSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    name: (0,_input_doc_js__WEBPACK_IMPORTED_MODULE_0__/* .documented */ .fp)(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .regex(/^[A-Za-z0-9][\w-]{0,39}$/)
        .optional(), {
        name: 'name',
        group: 'Pages',
        fileOnly: true,
        description: 'What the page is called in every report.',
        allowed: 'up to 40 letters, digits, - and _',
        defaultText: 'its type, numbered where several have it',
    }),
    type: (0,_input_doc_js__WEBPACK_IMPORTED_MODULE_0__/* .documented */ .fp)((0,_value_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .choice */ .Yq)(PAGE_TYPES), {
        name: 'page-type',
        group: 'What to test',
        description: 'What kind of page it is: decides what a visit does. Required.',
        allowed: (0,_value_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)(PAGE_TYPES),
    }),
    path: (0,_input_doc_js__WEBPACK_IMPORTED_MODULE_0__/* .documented */ .fp)((0,_value_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .path */ .Ae)().optional(), {
        name: 'path',
        group: 'Pages',
        fileOnly: true,
        description: 'Where the page lies on the target; its query is shown in logs and kept in the evidence.',
        allowed: 'a path on the target host, starting with one /',
        defaultText: 'the address in `target-url`',
    }),
    weight: (0,_input_doc_js__WEBPACK_IMPORTED_MODULE_0__/* .documented */ .fp)((0,_value_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(1, 1000).default(1), {
        name: 'weight',
        group: 'Pages',
        fileOnly: true,
        description: 'Its share of the VUs: a page of weight 3 gets three times those of a page of weight 1, every page at least one.',
        allowed: 'a whole number from 1 to 1000',
    }),
    limits: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        errorRate: (0,_input_doc_js__WEBPACK_IMPORTED_MODULE_0__/* .inPage */ .tQ)(errorRate),
        p95Ms: (0,_input_doc_js__WEBPACK_IMPORTED_MODULE_0__/* .inPage */ .tQ)(p95Ms),
        p99Ms: (0,_input_doc_js__WEBPACK_IMPORTED_MODULE_0__/* .inPage */ .tQ)(p99Ms),
        checks: (0,_input_doc_js__WEBPACK_IMPORTED_MODULE_0__/* .inPage */ .tQ)(checks),
        ttfbP95Ms: (0,_input_doc_js__WEBPACK_IMPORTED_MODULE_0__/* .inPage */ .tQ)(ttfbP95Ms),
        iterationP95Ms: (0,_input_doc_js__WEBPACK_IMPORTED_MODULE_0__/* .inPage */ .tQ)(iterationP95Ms),
        writeP95Ms: (0,_input_doc_js__WEBPACK_IMPORTED_MODULE_0__/* .inPage */ .tQ)(writeP95Ms),
        writeErrorRate: (0,_input_doc_js__WEBPACK_IMPORTED_MODULE_0__/* .inPage */ .tQ)(writeErrorRate),
    })
        .default({}),
    // Without a dot or a folder it could be the name of one of ours, and would stand in its place.
    template: (0,_input_doc_js__WEBPACK_IMPORTED_MODULE_0__/* .documented */ .fp)((0,_value_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)()
        .regex(/[./\\]/)
        .optional(), {
        name: 'template',
        group: 'Pages',
        fileOnly: true,
        description: 'A template of your own for the visits to the page, in place of the one of its type (docs/templates.md).',
        allowed: 'the path of a mustache file, from the working directory, such as gate/visit.js.mustache',
    }),
    expectText: (0,_input_doc_js__WEBPACK_IMPORTED_MODULE_0__/* .documented */ .fp)((0,_value_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)().optional(), {
        name: 'expect-text',
        group: 'Page values',
        description: 'Text that only the right page contains; a page without it fails the check. Not set, a login or maintenance page that answers 200 at this address can pass.',
        allowed: 'a text that is not empty',
    }),
    idProduct: (0,_input_doc_js__WEBPACK_IMPORTED_MODULE_0__/* .documented */ .fp)((0,_value_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)().optional(), {
        name: 'id-product',
        group: 'Page values',
        pageType: 'product',
        description: 'Product to put into the cart (product page, `test-mode: full`).',
        allowed: "the product's id",
    }),
    idAttr: (0,_input_doc_js__WEBPACK_IMPORTED_MODULE_0__/* .documented */ .fp)((0,_value_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)().optional(), {
        name: 'id-attr',
        group: 'Page values',
        pageType: 'product',
        description: 'Variant of the product (product page, `test-mode: full`).',
        allowed: "the id of the product's attribute combination, 0 for none",
    }),
    cartPath: (0,_input_doc_js__WEBPACK_IMPORTED_MODULE_0__/* .documented */ .fp)((0,_value_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .path */ .Ae)().default('/cart'), {
        name: 'cart-path',
        group: 'Page values',
        pageType: 'product',
        description: 'Where add-to-cart is posted (product page, `test-mode: full`).',
        allowed: 'a path on the target host, starting with one /',
    }),
    categoryDepth: (0,_input_doc_js__WEBPACK_IMPORTED_MODULE_0__/* .documented */ .fp)((0,_value_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(1, 50).default(3), {
        name: 'category-depth',
        group: 'Page values',
        pageType: 'category',
        description: 'How many pages of the listing a visit walks (category page).',
        allowed: 'a whole number from 1 to 50',
    }),
    cta: (0,_input_doc_js__WEBPACK_IMPORTED_MODULE_0__/* .documented */ .fp)((0,_value_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .path */ .Ae)().optional(), {
        name: 'cta',
        group: 'Page values',
        pageType: 'landing',
        description: 'Path behind the call to action (landing page). Without it the page alone is visited.',
        allowed: 'a path on the target host, starting with one /',
    }),
    ctaSelector: (0,_input_doc_js__WEBPACK_IMPORTED_MODULE_0__/* .documented */ .fp)((0,_value_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)().optional(), {
        name: 'cta-selector',
        group: 'Page values',
        pageType: 'landing',
        description: 'CSS selector of the call to action (landing page), in place of `cta`: the visit goes where the first match links to. A page without it fails a check.',
        allowed: 'a CSS selector such as a.cta or #signup',
    }),
    maxAssets: (0,_input_doc_js__WEBPACK_IMPORTED_MODULE_0__/* .documented */ .fp)((0,_value_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(0, 100).default(20), {
        name: 'max-assets',
        group: 'Page values',
        pageType: 'homepage',
        description: 'How many of its stylesheets, scripts and images a visit loads (homepage).',
        allowed: 'a whole number from 0 to 100',
    }),
    metadata: (0,_input_doc_js__WEBPACK_IMPORTED_MODULE_0__/* .documented */ .fp)(pageMetadata.optional(), {
        name: 'page-metadata',
        group: 'Page values',
        description: 'What the page is known by: `{"title": "…", "query": {"name": "value"}}`. The title must be on the page; the query is added to its address.',
        allowed: 'a JSON object with title (text) and query (object of texts)',
    }),
    promo: (0,_input_doc_js__WEBPACK_IMPORTED_MODULE_0__/* .documented */ .fp)(promoData.optional(), {
        name: 'promo-data',
        group: 'Page values',
        description: 'A promotion to visit the page with: `{"code": "SPRING", "parameter": "promo", "text": "-20%"}`. The code is sent as a query parameter (`promo` unless named); the text must be on the page.',
        allowed: 'a JSON object with code, parameter and text (texts)',
    }),
});


/***/ }),

/***/ 53977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ai: () => (/* binding */ loadWords),
/* harmony export */   S1: () => (/* binding */ isPreset),
/* harmony export */   nw: () => (/* binding */ presetDecides),
/* harmony export */   vd: () => (/* binding */ limitWords),
/* harmony export */   y9: () => (/* binding */ presetsFor)
/* harmony export */ });
/* harmony import */ var _load_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(45277);
/* harmony import */ var _profiles_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(68859);
/* harmony import */ var _stages_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(24472);



/** Error rate and checks as shares, p95 and p99 in milliseconds. */
const LIMITS = {
    prod: { errorRate: 0.05, p95Ms: 3000, p99Ms: 5000, checks: 0.95 },
    preprod: { errorRate: 0.1, p95Ms: 5000, p99Ms: 8000, checks: 0.9 },
};
const LOADS = {
    light: { maxVus: 5, durationSeconds: 60 },
    medium: { maxVus: 20, durationSeconds: 180 },
    heavy: { maxVus: 50, durationSeconds: 300 },
};
/** Visits at a rate go on for so long. */
const RATE_SECONDS = 60;
/** What the choices of the user set unless the user does: environment, and intensity, profile, stages or rate. Nothing for a choice that does not exist. `chosen` has the values as they were written; `visits` is how many pages and journeys there are. */
function presetsFor(chosen, visits) {
    const limits = named(LIMITS, chosen('environment'));
    const profile = (0,_profiles_js__WEBPACK_IMPORTED_MODULE_0__/* .profileOf */ .dp)(chosen('load.profile'));
    return [
        ...(limits && profile ? settings('limits', ofProfile(limits, profile), `profile ${chosen('load.profile')}`) : []),
        ...settings('limits', limits ?? {}, `environment ${chosen('environment')}`),
        ...loadPresets(chosen, profile, visits),
    ];
}
function loadPresets(chosen, profile, visits) {
    const [name, stages, rate] = [chosen('load.profile'), chosen('load.stages'), chosen('load.rate')];
    if (profile) {
        const { stages: course, vuPerPage } = profile;
        const maxVus = vuPerPage ? visits : (0,_load_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .heightOf */ .r0)(course);
        return settings('load', { maxVus, durationSeconds: (0,_load_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .lengthOf */ .Y5)(course) }, `profile ${name}`);
    }
    if (stages !== undefined)
        return settings('load', ofStages(stages), 'stages');
    if (rate !== undefined)
        return settings('load', { durationSeconds: RATE_SECONDS }, 'rate');
    const intensity = name === undefined ? chosen('load.intensity') : undefined;
    return settings('load', named(LOADS, intensity) ?? {}, `intensity ${intensity}`);
}
/** Height and length of stages, as far as they can be read. Visits at a rate need VUs that follow from more than their stages. */
function ofStages(written) {
    const parsed = _stages_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .stagesSchema */ .H1.safeParse(written);
    if (!parsed.success)
        return {};
    const maxVus = (0,_stages_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .vusOf */ .Iz)(parsed.data);
    const durationSeconds = (0,_load_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .lengthOf */ .Y5)((0,_stages_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .courseOf */ .bx)(parsed.data).stages);
    return { ...(maxVus !== undefined && { maxVus }), durationSeconds };
}
/** The limits of an environment that a profile sees otherwise. */
function ofProfile(limits, { latency, failures }) {
    const times = (value, factor) => Number((value * factor).toPrecision(12));
    return {
        ...(latency !== 1 && { p95Ms: times(limits.p95Ms, latency), p99Ms: times(limits.p99Ms, latency) }),
        ...(failures !== 1 && {
            errorRate: times(limits.errorRate, failures),
            checks: Number((1 - times(1 - limits.checks, failures)).toPrecision(12)),
        }),
    };
}
const named = (table, name) => typeof name === 'string' && Object.hasOwn(table, name) ? table[name] : undefined;
const settings = (room, values, origin) => Object.entries(values).map(([key, value]) => ({ path: [room, key], value, origin }));
const ORIGINS = new Set([
    ...Object.keys(LIMITS).map((environment) => `environment ${environment}`),
    ..._profiles_js__WEBPACK_IMPORTED_MODULE_0__/* .PROFILES */ .jI.map((profile) => `profile ${profile}`),
]);
/** Whether a limit with this origin is one of ours. A file may have nearly such a name, but its lines follow it. */
const isPreset = (origin) => ORIGINS.has(origin);
/** True for a value that a preset always sets when the choices of the user are known. */
function presetDecides([room, key]) {
    const rooms = { limits: LIMITS.prod, load: LOADS.light };
    return key !== undefined && Object.hasOwn(rooms[String(room)] ?? {}, key);
}
/** A limit in every environment, in words: `prod 3000, preprod 5000`. */
const limitWords = (limit) => Object.entries(LIMITS)
    .map(([environment, limits]) => `${environment} ${limits[limit]}`)
    .join(', ');
/** The load of every intensity, in words: `light: 5 VUs for 60 s; medium: …`. */
const loadWords = () => Object.entries(LOADS)
    .map(([intensity, { maxVus, durationSeconds }]) => `${intensity}: ${maxVus} VUs for ${durationSeconds} s`)
    .join('; ');


/***/ }),

/***/ 79586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ configError),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   mj: () => (/* binding */ notAllowed)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(21916);
/* harmony import */ var _gate_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(99360);


/** Something that is wrong with a setting, told by its name. */
const problemOf = (name, message) => ({
    name,
    refusal: false,
    message: `${name}: ${message}`,
});
const MAX_VALUE_CHARS = 120;
/** A problem of one value: its name, what was written, what is allowed, and the nearest word if it is a typo. */
function notAllowed(name, value, allowed, choices = []) {
    return problemOf(name, `${shown(value)} is not allowed; allowed: ${allowed}${didYouMean(value, choices)}`);
}
/** How a value stands in a message: short, on one line, credentials and queries of URLs left out. */
function shown(value) {
    // From the scheme, however it is written, to the last @: a password may hold slashes, quotes and blanks, or another @.
    const text = (JSON.stringify(value) ?? String(value))
        .replace(/("(?:https?:)?[/\\]*)(?:[^"\\]|\\.)*@/gi, '$1***@')
        .replace(/("[a-z]+:\/\/[^?"]+\?).+"$/is, '$1…"');
    return text.length > MAX_VALUE_CHARS ? `${text.slice(0, MAX_VALUE_CHARS)}…` : text;
}
/** `; did you mean …?` when a word is at most a third of its letters away from one of the choices, in capitals or not, or lacks the end of exactly one (`duration`), or the first word (`vus`); else nothing. `spelling`: how the choice is written. */
function didYouMean(value, choices, spelling = (name) => name) {
    const meant = typeof value === 'string' ? nearest(value.toLowerCase(), choices) : undefined;
    return meant === undefined ? '' : `; did you mean ${spelling(meant)}?`;
}
function nearest(word, choices) {
    if (choices.length === 0)
        return undefined;
    const lower = choices.map((choice) => choice.toLowerCase());
    const best = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(word, lower);
    if ((0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word, best) <= Math.max(1, Math.floor(best.length / 3)))
        return choices[lower.indexOf(best)];
    const longer = choices.filter((choice) => choice.startsWith(`${word}-`));
    const [only, ...more] = longer.length > 0 ? longer : choices.filter((choice) => /-(.+)/.exec(choice)?.[1] === word);
    return more.length === 0 ? only : undefined;
}
/** All problems as one error: nobody should have to fix a config one message at a time. */
function configError(problems) {
    const refused = problems.every((problem) => problem.refusal);
    const what = refused ? 'The run is refused' : 'The configuration cannot be used';
    const lines = problems.map((problem) => `- ${problem.message}`);
    return new _gate_error_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .u(refused ? 'user/refused' : 'user/invalid-config', [`${what}:`, ...lines].join('\n'), {
        hint: 'Nothing was run. Correct the lines above; every input is described in the README and by `k6-gate run --help`.',
    });
}


/***/ }),

/***/ 68859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   PS: () => (/* binding */ profileWords),
/* harmony export */   dp: () => (/* binding */ profileOf),
/* harmony export */   jI: () => (/* binding */ PROFILES),
/* harmony export */   rn: () => (/* binding */ PROFILE_SPECS)
/* harmony export */ });
/* harmony import */ var _load_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(45277);

const PROFILES = ['smoke', 'load', 'stress', 'spike', 'soak'];
const stages = (...pairs) => pairs.map(([target, seconds]) => ({ target, seconds }));
/** The profiles by name. */
const PROFILE_SPECS = {
    smoke: { stages: stages([1, 30]), latency: 1, failures: 0, stopsOnLatency: true, vuPerPage: true },
    load: {
        stages: stages([10, 60], [10, 180], [50, 120], [50, 420], [0, 60]),
        latency: 1,
        failures: 1,
        stopsOnLatency: true,
    },
    stress: {
        stages: stages([50, 60], [50, 120], [100, 60], [100, 180], [200, 60], [200, 240], [0, 120]),
        latency: 2,
        failures: 2,
        stopsOnLatency: false,
    },
    spike: { stages: stages([100, 10], [100, 60], [0, 10]), latency: 2, failures: 1, stopsOnLatency: false },
    // Errors that come slowly are what a soak is for.
    soak: { stages: stages([20, 300], [20, 6600], [0, 300]), latency: 1, failures: 0.5, stopsOnLatency: true },
};
/** The profile of a name; undefined for any other text. */
const profileOf = (name) => {
    const known = PROFILES.find((profile) => profile === name);
    return known && PROFILE_SPECS[known];
};
/** The load of every profile, in words: `smoke: 1 VU for 30 s; load: 10 → 50 VUs for 14 min; …`. */
const profileWords = () => PROFILES.map((name) => `${name}: ${heights(PROFILE_SPECS[name])} for ${time(PROFILE_SPECS[name])}`).join('; ');
function heights({ stages: course, vuPerPage }) {
    const steps = [...new Set(course.map(({ target }) => target).filter((target) => target > 0))];
    return `${steps.join(' → ')} ${(0,_load_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .heightOf */ .r0)(course) === 1 ? 'VU' : 'VUs'}${vuPerPage ? ' a page' : ''}`;
}
function time({ stages: course }) {
    const seconds = (0,_load_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .lengthOf */ .Y5)(course);
    return seconds % 3600 === 0 ? `${seconds / 3600} h` : seconds % 60 === 0 ? `${seconds / 60} min` : `${seconds} s`;
}


/***/ }),

/***/ 24010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  d: () => (/* binding */ settingsSchema)
});

// UNUSED EXPORTS: ENVIRONMENTS

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __nccwpck_require__(92857);
// EXTERNAL MODULE: ./lib/src/config/input-doc.js
var input_doc = __nccwpck_require__(73066);
// EXTERNAL MODULE: ./lib/src/config/value-kinds.js
var value_kinds = __nccwpck_require__(35686);
;// CONCATENATED MODULE: ./lib/src/config/comment-schema.js



const COMMENT_MODES = ['always', 'on-change', 'on-fail', 'never'];
/** What the gate writes on the pull request that it runs for. */
const commentSchema = schemas/* strictObject */.rej({
    // It writes where others read, and needs a right that the job must be given: nothing for a default.
    when: (0,input_doc/* documented */.fp)((0,value_kinds/* choice */.Yq)(COMMENT_MODES).default('never'), {
        name: 'comment',
        group: 'Pull request',
        description: 'When the verdict is written on the pull request: one comment for each gate, updated in place. Needs `permissions: pull-requests: write` (action only).',
        allowed: (0,value_kinds/* oneOf */.yL)(COMMENT_MODES),
    }),
    name: (0,input_doc/* documented */.fp)((0,value_kinds/* text */.Qq)().optional(), {
        name: 'comment-name',
        group: 'Pull request',
        description: 'Tells the comment of this gate from those of others with the same workflow, job, step and environment. Must stay the same from push to push.',
        allowed: 'any text',
        defaultText: 'the values of the matrix, if there is one',
        actionDefault: '${{ toJson(matrix) }}',
        inputOnly: true,
    }),
    token: (0,input_doc/* documented */.fp)(schemas/* string */.YjP()
        .regex(/^[\x21-\x7e]+$/)
        .optional(), {
        name: 'comment-token',
        group: 'Pull request',
        description: 'Token that the comment is written with. No log or evidence shows it.',
        allowed: 'a token without white space that may write to pull requests',
        defaultText: "the job's own",
        actionDefault: '${{ github.token }}',
        secret: true,
        inputOnly: true,
    }),
});

// EXTERNAL MODULE: ./lib/src/config/host-pattern.js
var host_pattern = __nccwpck_require__(77496);
;// CONCATENATED MODULE: ./lib/src/config/guards-schema.js




/** What keeps production, and other hosts, safe from the load. */
const guardsSchema = schemas/* strictObject */.rej({
    allowProdWrites: (0,input_doc/* documented */.fp)(schemas/* boolean */.zMY().default(false), {
        name: 'allow-prod-writes',
        group: 'Guard rails',
        description: 'Allow `test-mode: full`, and a `script` of your own, on prod.',
        allowed: value_kinds/* TRUE_FALSE */.Lh,
    }),
    allowPrivateTarget: (0,input_doc/* documented */.fp)(schemas/* boolean */.zMY().default(false), {
        name: 'allow-private-target',
        group: 'Guard rails',
        description: 'Allow a loopback, private, link-local or metadata address as prod.',
        allowed: value_kinds/* TRUE_FALSE */.Lh,
    }),
    killSwitch: (0,input_doc/* documented */.fp)(schemas/* boolean */.zMY().optional(), {
        name: 'kill-switch',
        group: 'Guard rails',
        description: 'Stop the load when half of the requests fail for 10 seconds in a row, or when no page is answered for too long: k6 judges all samples so far, and reacts late.',
        allowed: value_kinds/* TRUE_FALSE */.Lh,
        defaultText: 'true on prod, else false',
    }),
    prodHosts: (0,input_doc/* documented */.fp)(schemas/* array */.YOg((0,value_kinds/* text */.Qq)().refine(value_kinds/* isHost */.jU)).default([]), {
        name: 'prod-hosts',
        group: 'Guard rails',
        description: 'Hosts that count as prod whatever `environment` says, one a line; `*.shop.example` covers its subdomains.',
        allowed: 'host names without scheme, port or path, one a line',
    }),
    allowedHosts: (0,input_doc/* documented */.fp)(schemas/* array */.YOg((0,value_kinds/* text */.Qq)().refine(host_pattern/* isHostWithPort */.yu)).default([]), {
        name: 'allowed-hosts',
        group: 'Guard rails',
        description: "Hosts beside the target's that a visit may load: behind redirects, and for assets of a homepage (a CDN). One a line, `*.cdn.example` covers its subdomains. They get load; they never get `request-headers`.",
        allowed: 'host names without scheme or path, with the port if it is not the default one, one a line',
    }),
    prodMaxVus: (0,input_doc/* documented */.fp)((0,value_kinds/* count */.U9)(1, 1000).default(10), {
        name: 'prod-max-vus',
        group: 'Guard rails',
        description: 'More VUs than this are refused on prod.',
        allowed: 'a whole number from 1 to 1000',
    }),
    prodMaxSeconds: (0,input_doc/* documented */.fp)((0,value_kinds/* count */.U9)(3, 14_400).default(300), {
        name: 'prod-max-seconds',
        group: 'Guard rails',
        description: 'A longer load than this is refused on prod.',
        allowed: 'a whole number from 3 to 14400',
    }),
});

;// CONCATENATED MODULE: ./lib/src/config/job-schema.js



/** What the gate does to its job. */
const jobSchema = schemas/* strictObject */.rej({
    timeoutMinutes: (0,input_doc/* documented */.fp)((0,value_kinds/* count */.U9)(1, 360).optional(), {
        name: 'timeout-minutes',
        group: 'Job',
        description: 'Hard limit for all that asks something of the target: looks before and after, rehearsal, warm-up and load; a run that reaches it is stopped and is an error.',
        allowed: 'a whole number from 1 to 360',
        defaultText: 'planned time and a margin, at least 10',
    }),
    readyTimeoutSeconds: (0,input_doc/* documented */.fp)((0,value_kinds/* count */.U9)(0, 1800).default(60), {
        name: 'ready-timeout-seconds',
        group: 'Job',
        description: 'How long to wait for a target that is still starting before any load is sent.',
        allowed: 'a whole number from 0 to 1800',
    }),
    enforce: (0,input_doc/* documented */.fp)(schemas/* boolean */.zMY().default(true), {
        name: 'enforce',
        group: 'Job',
        description: 'false: report `failed` and `inconclusive`, but keep the job green.',
        allowed: value_kinds/* TRUE_FALSE */.Lh,
    }),
    onInconclusive: (0,input_doc/* documented */.fp)((0,value_kinds/* choice */.Yq)(['fail', 'warn']).default('fail'), {
        name: 'on-inconclusive',
        group: 'Job',
        description: 'What an inconclusive run does to the job.',
        allowed: 'fail, warn',
    }),
});
/** Where the evidence of a run goes. */
const evidenceSchema = schemas/* strictObject */.rej({
    outputDir: (0,input_doc/* documented */.fp)((0,value_kinds/* text */.Qq)().optional(), {
        name: 'output-dir',
        group: 'Evidence',
        description: 'Folder for the evidence of this run.',
        allowed: 'a folder that does not exist yet, or is empty',
        defaultText: 'a fresh one below k6-gate-results/',
    }),
    uploadArtifact: (0,input_doc/* documented */.fp)(schemas/* boolean */.zMY().default(true), {
        name: 'upload-artifact',
        group: 'Evidence',
        description: 'Upload the evidence as an artifact of the run (action only).',
        allowed: value_kinds/* TRUE_FALSE */.Lh,
    }),
    artifactName: (0,input_doc/* documented */.fp)(schemas/* string */.YjP()
        .regex(/^[^":<>|*?\r\n\\/]+$/)
        .optional(), {
        name: 'artifact-name',
        group: 'Evidence',
        description: 'Name of that artifact; unique within the run.',
        allowed: 'a name without " : < > | * ? \\ / and line breaks',
        defaultText: 'from job, page, environment and the run',
    }),
    retentionDays: (0,input_doc/* documented */.fp)((0,value_kinds/* count */.U9)(1, 400).optional(), {
        name: 'retention-days',
        group: 'Evidence',
        description: 'How long the artifact is kept.',
        allowed: 'a whole number from 1 to 400',
        defaultText: "the repository's setting",
    }),
});

// EXTERNAL MODULE: ./lib/src/config/load-schema.js
var load_schema = __nccwpck_require__(5737);
// EXTERNAL MODULE: ./lib/src/config/nested.js
var nested = __nccwpck_require__(64214);
// EXTERNAL MODULE: ./lib/src/config/json-path.js
var json_path = __nccwpck_require__(16355);
;// CONCATENATED MODULE: ./lib/src/config/pattern.js
/** True for a regular expression that every k6 reads, with a group whose text can be taken. */
function isPattern(source) {
    try {
        // An alternative that is always found: the length is the number of groups and one.
        return (new RegExp(`${source}|`).exec('')?.length ?? 0) > 1 && !/\(\?<[A-Za-z_$]|\\p\{/.test(source);
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/src/config/step-schema.js





const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
const JSON_PATH = 'a path such as $.items[0].id';
const THINK = 'a number of seconds from 0 to 600';
const step_schema_status = () => schemas/* int */.Whr().min(100).max(599);
const jsonPath = () => schemas/* string */.YjP().refine((path) => (0,json_path/* readJsonPath */.A)(path) !== null);
/** How long a visitor pauses on average after a step, in seconds. */
const thinkSeconds = () => schemas/* number */.aig().min(0).max(600);
/** What an answer must be. */
const expectation = schemas/* strictObject */.rej({
    status: (0,nested/* field */.ZZ)(schemas/* union */.KCZ([step_schema_status(), schemas/* array */.YOg(step_schema_status()).min(1)]).optional(), {
        description: 'Status of the answer, or a list of them. With a 3xx among them redirects are not followed.',
        allowed: 'a status from 100 to 599, or a list of them',
    }),
    contains: (0,nested/* field */.ZZ)(schemas/* string */.YjP().min(1).optional(), {
        description: 'Text that the answer must contain, as it is or as HTML writes it.',
        allowed: 'a text that is not empty',
    }),
    json: (0,nested/* field */.ZZ)(schemas/* record */.g1P(schemas/* string */.YjP().refine((path) => (0,json_path/* readJsonPath */.A)(path) !== null), schemas/* unknown */.L5J())
        .optional(), {
        description: 'JSON paths of the answer, each with the value that must be there.',
        allowed: `a map of JSON paths to values; ${JSON_PATH}`,
    }),
});
/** Where in an answer a variable comes from. */
const source = (0,nested/* field */.ZZ)(schemas/* strictObject */.rej({
    json: (0,nested/* field */.ZZ)(jsonPath().optional(), { description: 'Its JSON path.', allowed: JSON_PATH }),
    regex: (0,nested/* field */.ZZ)(schemas/* string */.YjP().refine(isPattern).optional(), {
        description: 'A regular expression; its first group is the value.',
        allowed: 'a regular expression with a group in parentheses',
    }),
    css: (0,nested/* field */.ZZ)((0,value_kinds/* text */.Qq)().optional(), {
        description: 'A CSS selector; the value is the text of its first element.',
        allowed: 'a CSS selector',
    }),
    attribute: (0,nested/* field */.ZZ)((0,value_kinds/* text */.Qq)().optional(), {
        description: 'With `css`: the value is this attribute of the element.',
        allowed: 'the name of an attribute',
    }),
    header: (0,nested/* field */.ZZ)((0,value_kinds/* text */.Qq)().optional(), {
        description: 'The name of a header of the answer.',
        allowed: 'the name of a header',
    }),
})
    .refine(({ json, regex, css, header }) => [json, regex, css, header].filter((way) => way !== undefined).length === 1)
    .refine(({ css, attribute }) => attribute === undefined || css !== undefined), { description: 'Where the value stands.', allowed: 'one of json, regex, css (with or without attribute) and header' });
/** One request of a journey, and what must come of it. */
const stepSchema = schemas/* strictObject */.rej({
    name: (0,nested/* field */.ZZ)(schemas/* string */.YjP()
        .regex(/^[A-Za-z0-9][\w -]{0,38}[\w-]$|^[A-Za-z0-9]$/)
        .optional(), {
        description: 'What the step is called in every report; `step 1` and so on where it is left out.',
        allowed: 'up to 40 letters, digits, blanks, - and _',
    }),
    method: (0,nested/* field */.ZZ)(schemas/* enum */.k5n(METHODS).default('GET'), {
        description: 'Method of the request, GET unless it is given. `test-mode: read-only` takes GET and HEAD, and POST and OPTIONS that say `read-only: true`.',
        allowed: (0,value_kinds/* oneOf */.yL)(METHODS),
    }),
    path: (0,nested/* field */.ZZ)(schemas/* string */.YjP().regex(/^(\/(?![/\\])|\$\{)[^\s\\]*$/), {
        description: 'Path on the target host, or a `${variable}` that holds a link.',
        allowed: 'a path on the target host, starting with one / or with a ${variable}',
    }),
    headers: (0,nested/* field */.ZZ)(schemas/* record */.g1P(schemas/* string */.YjP().regex(/^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/), schemas/* string */.YjP()).default({}), {
        description: 'Headers of this request, for the target host alone. Credentials are written as `${env.NAME}`.',
        allowed: 'a map of header names to texts',
    }),
    body: (0,nested/* field */.ZZ)(schemas/* string */.YjP().optional(), {
        description: 'Body of the request, a form unless a header says otherwise: `email=${users.email}`. Not with GET and HEAD.',
        allowed: 'a text',
    }),
    json: (0,nested/* field */.ZZ)(schemas/* unknown */.L5J().optional(), {
        description: 'Body of the request as JSON. Not with GET and HEAD.',
        allowed: 'any value',
    }),
    expect: (0,nested/* field */.ZZ)(expectation.default({}), {
        description: 'What the answer must be. Without a status: 2xx, after redirects that are followed, and no login page.',
        allowed: 'a map with status, contains and json',
    }),
    extract: (0,nested/* field */.ZZ)(schemas/* record */.g1P(schemas/* string */.YjP(), source).default({}), {
        description: 'Variables that later steps use as `${name}`, each with where it stands in the answer.',
        allowed: 'a map of variable names to json, regex, css or header',
    }),
    once: (0,nested/* field */.ZZ)(schemas/* boolean */.zMY().default(false), {
        description: 'Done once by each VU, in its first iteration; its cookies and variables are kept: a login. Not for every step of a journey.',
        allowed: value_kinds/* TRUE_FALSE */.Lh,
    }),
    'read-only': (0,nested/* field */.ZZ)(schemas/* boolean */.zMY().default(false), {
        description: 'Says that a POST (or OPTIONS) changes nothing, such as a login or a search: `test-mode: read-only` then takes it.',
        allowed: value_kinds/* TRUE_FALSE */.Lh,
    }),
    'think-seconds': (0,nested/* field */.ZZ)(thinkSeconds().optional(), {
        description: 'Pause after the step, on average, from half of it to one and a half; that of the journey without it.',
        allowed: THINK,
    }),
});

;// CONCATENATED MODULE: ./lib/src/config/journey-schema.js






/** A limit of the run, as a journey may have one of its own. */
function ownLimit(schema) {
    const { description = '', allowed = '' } = input_doc/* inputDocs */.Wc.get(schema) ?? {};
    return (0,nested/* field */.ZZ)(schema.optional(), { description: `${description} That of the run without it.`, allowed });
}
const { errorRate, p95Ms, p99Ms, checks } = load_schema/* limitsSchema */.Yq.shape;
/** One journey: its steps, and how much of the load it gets. */
const journeySchema = schemas/* strictObject */.rej({
    name: (0,nested/* field */.ZZ)(schemas/* string */.YjP().regex(/^[A-Za-z0-9][\w-]{0,39}$/), {
        description: 'What the journey is called in every report. Required.',
        allowed: 'up to 40 letters, digits, - and _',
    }),
    weight: (0,nested/* field */.ZZ)((0,value_kinds/* count */.U9)(1, 1000).default(1), {
        description: 'Its share of the load, beside pages and other journeys; 1 unless it is given.',
        allowed: 'a whole number from 1 to 1000',
    }),
    'error-rate-threshold': ownLimit(errorRate),
    'p95-threshold-ms': ownLimit(p95Ms),
    'p99-threshold-ms': ownLimit(p99Ms),
    'checks-threshold': ownLimit(checks),
    'think-seconds': (0,nested/* field */.ZZ)(thinkSeconds().default(2), {
        description: 'Pause after each step, on average, from half of it to one and a half; 2 unless it is given.',
        allowed: 'a number of seconds from 0 to 600',
    }),
    setup: (0,nested/* field */.ZZ)(schemas/* array */.YOg(stepSchema).default([]), {
        description: 'Steps that are done once, before the load: their variables and cookies are given to all VUs.',
        allowed: 'a list of steps',
    }),
    steps: (0,nested/* field */.ZZ)(schemas/* array */.YOg(stepSchema).min(1), {
        description: 'What a visitor does, in this order. Required.',
        allowed: 'a list of steps, one at least',
    }),
});
/** The setting `journeys`. */
const journeysSchema = (0,input_doc/* documented */.fp)(schemas/* array */.YOg(journeySchema).default([]), {
    name: 'journeys',
    group: 'Journeys',
    fileOnly: true,
    description: 'Journeys of several steps, each a scenario of its own like a page (docs/journeys.md).',
    allowed: 'a list of journeys, each with name and steps',
});
const DATA_USES = ['per-vu', 'per-iteration', 'random'];
/** A file of rows for the journeys. */
const dataFileSchema = schemas/* strictObject */.rej({
    file: (0,nested/* field */.ZZ)((0,value_kinds/* text */.Qq)(), {
        description: 'CSV with a header, or a JSON array of objects. Required.',
        allowed: 'the path of a .csv or .json file, from the working directory',
    }),
    use: (0,nested/* field */.ZZ)((0,value_kinds/* choice */.Yq)(DATA_USES).default('per-vu'), {
        description: 'Which row an iteration gets: always the same one for a VU (`per-vu`, unless it is given), the next one (`per-iteration`), or any (`random`). Rows are dealt out again where there are too few.',
        allowed: (0,value_kinds/* oneOf */.yL)(DATA_USES),
    }),
});
/** The setting `data`. */
const dataSchema = (0,input_doc/* documented */.fp)(schemas/* record */.g1P(schemas/* string */.YjP(), dataFileSchema).default({}), {
    name: 'data',
    group: 'Journeys',
    fileOnly: true,
    description: 'Files with rows for the journeys; `${users.email}` is a column of the row of `users`.',
    allowed: 'a map of names to file and use',
});

// EXTERNAL MODULE: ./lib/src/config/k6-source.js
var k6_source = __nccwpck_require__(71416);
// EXTERNAL MODULE: ./lib/src/config/k6-version.js
var k6_version = __nccwpck_require__(76437);
;// CONCATENATED MODULE: ./lib/src/config/k6-schema.js





/** Which k6 runs, and how it may be obtained. */
const k6Schema = schemas/* strictObject */.rej({
    version: (0,input_doc/* documented */.fp)(schemas/* string */.YjP().refine(k6_version/* isK6Version */.G0).default(k6_version/* DEFAULT_K6_VERSION */.ti), {
        name: 'k6-version',
        group: 'k6',
        description: 'Version of k6 to run: an exact one, or a range, which takes the newest that fits on the machine, else in our table, else of what Go can build.',
        allowed: 'a version such as 2.2.0, 0.47.0 or newer, or a range such as ^2 or 1.x',
    }),
    sha256: (0,input_doc/* documented */.fp)(schemas/* string */.YjP()
        .regex(/^[0-9a-fA-F]{64}$/)
        .optional(), {
        name: 'k6-sha256',
        group: 'k6',
        description: 'sha256 that the release archive must have (beside `k6-path`: the file itself).',
        allowed: '64 hexadecimal digits',
        defaultText: 'of our table, else of the release',
    }),
    path: (0,input_doc/* documented */.fp)((0,value_kinds/* text */.Qq)().optional(), {
        name: 'k6-path',
        group: 'k6',
        description: 'A k6 that is already here; nothing is fetched.',
        allowed: 'the path of an executable k6, 0.47.0 or newer',
    }),
    source: (0,input_doc/* documented */.fp)(schemas/* array */.YOg((0,value_kinds/* text */.Qq)().refine(k6_source/* isSourceList */.SU))
        .min(1)
        .default([...k6_source/* K6_SOURCES */.Dp]), {
        name: 'k6-source',
        group: 'k6',
        description: 'Which ways to a k6 are allowed, one a line or with commas between them. Without `release` and `go` nothing is ever fetched.',
        allowed: (0,value_kinds/* oneOf */.yL)(k6_source/* K6_SOURCES */.Dp),
        defaultText: 'all of them',
    }),
    downloadUrl: (0,input_doc/* documented */.fp)(schemas/* string */.YjP()
        .regex(/^https?:\/\/(\[[\da-f:.]+\]|[^@/?#\\:[\]\s]+)(:\d+)?(\/.*)?$/i)
        .optional(), {
        name: 'k6-download-url',
        group: 'k6',
        sensitive: true,
        description: 'Mirror of the release archives, with `{version}`, `{archive}`, `{os}`, `{arch}` in it.',
        allowed: 'an http:// or https:// URL without credentials, e.g. https://mirror.example/k6/{version}/{archive}',
        defaultText: "GitHub's releases",
    }),
    downloadToken: (0,input_doc/* documented */.fp)(schemas/* string */.YjP()
        .regex(/^[\x21-\x7e]+$/)
        .optional(), {
        name: 'k6-download-token',
        group: 'k6',
        description: 'Credential for the mirror in `k6-download-url`, sent to its host alone as `Authorization: Bearer …`. No log or evidence shows it.',
        allowed: 'a token without white space',
        secret: true,
    }),
});

;// CONCATENATED MODULE: ./lib/src/config/look-schema.js




const where = (what) => (0,nested/* field */.ZZ)((0,value_kinds/* path */.Ae)().optional(), {
    description: `Path that ${what}; the address in target-url where it is left out.`,
    allowed: 'a path on the target host, starting with one /',
});
const times = () => (0,nested/* field */.ZZ)((0,value_kinds/* count */.U9)(1, 100).default(1), {
    description: 'How many answers in a row must be so, two seconds apart.',
    allowed: 'a whole number from 1 to 100',
});
/** What the target must answer before anything else is asked of it. */
const readySchema = (0,input_doc/* documented */.fp)(schemas/* strictObject */.rej({
    path: where('tells that the site is ready'),
    status: (0,nested/* field */.ZZ)((0,value_kinds/* count */.U9)(100, 599).default(200), {
        description: 'Status of its answer.',
        allowed: 'a whole number from 100 to 599',
    }),
    contains: (0,nested/* field */.ZZ)((0,value_kinds/* text */.Qq)().optional(), {
        description: 'A text that its answer must contain.',
        allowed: 'a text that is not empty',
    }),
    'timeout-seconds': (0,nested/* field */.ZZ)((0,value_kinds/* count */.U9)(0, 1800).optional(), {
        description: 'How long to wait for the first of them; ready-timeout-seconds where it is left out.',
        allowed: 'a whole number from 0 to 1800',
    }),
    times: times(),
})
    .optional(), {
    name: 'ready',
    group: 'Before the load',
    fileOnly: true,
    description: 'What must answer, and how, before the rehearsal; until then the gate waits.',
    allowed: 'a map with path, status, contains, timeout-seconds and times',
});
const inAnswer = (description, allowed) => (0,nested/* field */.ZZ)((0,value_kinds/* text */.Qq)().optional(), { description, allowed });
/** Which version must answer, before the load and after it. */
const expectVersionSchema = (0,input_doc/* documented */.fp)(schemas/* strictObject */.rej({
    path: where('tells the version'),
    header: inAnswer('The header of its answer that holds the version.', 'the name of a header'),
    json: inAnswer('Where in its JSON the version stands: `build.commit`, `services.0.version`.', 'names and indexes with dots between them'),
    meta: inAnswer('The `<meta name="…">` of its page whose `content` is the version.', 'the name of a meta tag'),
    equals: (0,nested/* field */.ZZ)((0,value_kinds/* text */.Qq)(), {
        description: 'The version that must answer, by the letter; `${NAME}` is taken from the environment. Required.',
        allowed: 'a text (a number in quotes), naming environment variables that are set',
    }),
    times: times(),
})
    .refine(({ header, json, meta }) => [header, json, meta].filter((place) => place !== undefined).length === 1)
    .optional(), {
    name: 'expect-version',
    group: 'Before the load',
    fileOnly: true,
    description: 'The version that must answer, before the load and again after it: proof that what was measured is the deploy under test.',
    allowed: 'a map with exactly one of header, json and meta, with equals, and perhaps path and times',
});

;// CONCATENATED MODULE: ./lib/src/config/own-thresholds-schema.js




const EXPRESSION = 'an expression such as p(95)<800, or a map with threshold, abort-on-fail, delay-abort-seconds';
const limit = (0,nested/* field */.ZZ)(schemas/* union */.KCZ([
    schemas/* string */.YjP(),
    schemas/* strictObject */.rej({
        threshold: (0,nested/* field */.ZZ)(schemas/* string */.YjP(), { description: 'The expression.', allowed: 'an expression such as p(95)<800' }),
        'abort-on-fail': (0,nested/* field */.ZZ)(schemas/* boolean */.zMY().optional(), {
            description: 'Whether k6 stops the load when it is crossed.',
            allowed: value_kinds/* TRUE_FALSE */.Lh,
        }),
        'delay-abort-seconds': (0,nested/* field */.ZZ)((0,value_kinds/* count */.U9)(0, 14_400).optional(), {
            description: 'From when on it may stop the load.',
            allowed: 'a whole number from 0 to 14400',
        }),
        'samples-required': (0,nested/* field */.ZZ)(schemas/* boolean */.zMY().optional(), {
            description: 'Whether a run without samples is inconclusive.',
            allowed: value_kinds/* TRUE_FALSE */.Lh,
        }),
    }),
]), { description: 'What the samples must hold.', allowed: `${EXPRESSION} and samples-required` });
const limits = (0,nested/* field */.ZZ)(schemas/* array */.YOg(limit).min(1), {
    description: 'What the samples of a selector must hold.',
    allowed: `a list of expressions, each ${EXPRESSION} and samples-required`,
});
/** Thresholds of the user's on any metric, by k6's selectors. */
const ownThresholdsSchema = (0,input_doc/* documented */.fp)(schemas/* record */.g1P(schemas/* string */.YjP(), limits).optional(), {
    name: 'thresholds',
    group: 'Thresholds',
    fileOnly: true,
    description: 'Thresholds on any metric, by k6 selector: `http_req_duration{page:product}: ["p(95)<800"]` (docs/config-file.md).',
    allowed: 'a map of selectors, each with a list of expressions',
});

// EXTERNAL MODULE: ./lib/src/config/page-schema.js
var page_schema = __nccwpck_require__(91556);
;// CONCATENATED MODULE: ./lib/src/config/script-schema.js



/** A k6 script of the user's, in place of pages. */
const scriptSchema = schemas/* strictObject */.rej({
    path: (0,input_doc/* documented */.fp)((0,value_kinds/* text */.Qq)().optional(), {
        name: 'script',
        group: 'What to test',
        description: 'A k6 script of your own that makes the load, in place of pages (docs/own-scripts.md). On prod it needs `allow-prod-writes`.',
        allowed: 'the path of a script for k6, from the working directory',
    }),
    env: (0,input_doc/* documented */.fp)(schemas/* array */.YOg((0,value_kinds/* text */.Qq)().regex(/^[A-Za-z_]\w*(=.*)?$/s)).optional(), {
        name: 'script-env',
        group: 'What to test',
        description: 'Variables that `script` may read from `__ENV`, one a line: `NAME` is taken from the environment and kept secret, `NAME=value` is no secret.',
        allowed: 'lines of the form NAME or NAME=value',
        secret: true,
    }),
})
    .default({});

;// CONCATENATED MODULE: ./lib/src/config/schema.js













const ENVIRONMENTS = ['prod', 'preprod'];
const target = schemas/* strictObject */.rej({
    url: (0,input_doc/* documented */.fp)((0,value_kinds/* url */.OZ)(), {
        name: 'target-url',
        group: 'What to test',
        description: 'Address of the page to load; its query is shown in logs and kept in the evidence (secrets belong in `request-headers`). Required.',
        allowed: 'an http:// or https:// URL without user name and password (send credentials with request-headers)',
    }),
});
/** All that a user may set, nested as the canonical config: the one contract behind the action's inputs, the CLI's flags and a config file. */
const settingsSchema = schemas/* strictObject */.rej({
    configFile: (0,input_doc/* documented */.fp)((0,value_kinds/* text */.Qq)().optional(), {
        name: 'config',
        group: 'What to test',
        description: 'File with the settings: the inputs below as `name: value` lines, and a list of `pages`. Inputs win over the file.',
        allowed: 'the path of a YAML file, or none',
        defaultText: '`.github/k6-gate.yml` where there is one',
    }),
    target,
    environment: (0,input_doc/* documented */.fp)((0,value_kinds/* choice */.Yq)(ENVIRONMENTS), {
        name: 'environment',
        group: 'What to test',
        description: 'Which thresholds and guard rails apply. Required.',
        allowed: (0,value_kinds/* oneOf */.yL)(ENVIRONMENTS),
    }),
    pages: schemas/* array */.YOg(page_schema/* pageSchema */.v),
    journeys: journeysSchema,
    data: dataSchema,
    script: scriptSchema,
    load: load_schema/* loadSchema */.e$,
    limits: load_schema/* limitsSchema */.Yq,
    thresholds: ownThresholdsSchema,
    requestHeaders: (0,input_doc/* documented */.fp)(schemas/* array */.YOg(schemas/* string */.YjP()).default([]), {
        name: 'request-headers',
        group: 'What to test',
        description: 'Headers of every request, one `Name: value` a line; `${NAME}` is taken from the environment. Values never reach the script, a log or the evidence.',
        allowed: 'lines of the form Name: value, naming environment variables that are set',
        secret: true,
    }),
    guards: guardsSchema,
    ready: readySchema,
    expectVersion: expectVersionSchema,
    job: jobSchema,
    k6: k6Schema,
    evidence: evidenceSchema,
    comment: commentSchema,
});


/***/ }),

/***/ 6525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hz: () => (/* binding */ spellingsOf),
/* harmony export */   Sn: () => (/* binding */ MIN_SECRET_CHARS),
/* harmony export */   Wm: () => (/* binding */ proxySecrets)
/* harmony export */ });
/** Shorter texts are no secrets worth hiding, and hiding them would make everything else unreadable. */
const MIN_SECRET_CHARS = 3;
/** How a secret may stand in a text: as it is, inside JSON (as JavaScript and as Go write it), and in a URL. */
function spellingsOf(text) {
    if (text.length < MIN_SECRET_CHARS)
        return [];
    const json = JSON.stringify(text).slice(1, -1);
    const goJson = json.replace(/[<>&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);
    return [...new Set([text, json, goJson, ...urlSpellings(text)])];
}
function urlSpellings(text) {
    try {
        const url = encodeURIComponent(text);
        return [url, url.replaceAll('%20', '+')];
    }
    catch {
        return []; // Half of a surrogate pair is in no URL.
    }
}
/** User name and password of the proxies in the environment, together and the password alone. k6 gets them, so whatever it says of a proxy may hold them. */
function proxySecrets(env) {
    return Object.entries(env).flatMap(([name, value = '']) => {
        const credentials = /^https?_proxy$/i.test(name)
            ? /^(?:[a-z][a-z0-9+.-]*:\/\/)?(.*)@/i.exec(value)?.[1]
            : undefined;
        if (credentials === undefined)
            return [];
        const password = credentials.replace(/^[^:]*:?/, '');
        // A short password may be any word.
        const texts = password.length >= 8 ? [credentials, password] : [credentials];
        return texts.map((text) => ({ text, from: `the credentials in ${name}` }));
    });
}


/***/ }),

/***/ 72662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ sequenceSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(92857);
/* harmony import */ var _profiles_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(68859);
/* harmony import */ var _value_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(35686);



/** Profiles in the order of their loads, each once. */
const sequenceSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg((0,_value_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(_profiles_js__WEBPACK_IMPORTED_MODULE_0__/* .PROFILES */ .jI))
    .min(1)
    .refine((profiles) => new Set(profiles).size === profiles.length);


/***/ }),

/***/ 56520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ stepsOf),
/* harmony export */   Ec: () => (/* binding */ stepsAfter),
/* harmony export */   N9: () => (/* binding */ asStep),
/* harmony export */   b: () => (/* binding */ profileAt),
/* harmony export */   c9: () => (/* binding */ stepWords)
/* harmony export */ });
/* harmony import */ var _load_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(45277);
/* harmony import */ var _profiles_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(68859);
/* harmony import */ var _sequence_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(72662);
/* harmony import */ var _setting_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(27097);




const PATH = ['load', 'sequence'];
const isSequence = ({ path }) => (0,_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .dotted */ .Bs)(path) === (0,_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .dotted */ .Bs)(PATH);
/** The steps that the user wants; null alone where no sequence is set, or what is set is none. */
function stepsOf({ settings }) {
    // A script refuses whatever else decides the load.
    if (settings.some(({ path }) => (0,_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .dotted */ .Bs)(path) === 'script.path'))
        return [null];
    const { success, data: profiles } = _sequence_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .sequenceSchema */ .X.safeParse(settings.find(isSequence)?.value);
    return success ? profiles.map((_, index) => ({ profiles, index })) : [null];
}
/** The profile of a step. */
const profileAt = ({ profiles, index }) => profiles[index];
/** The profiles that come after a step; none without one. */
const stepsAfter = (step) => step === null ? [] : step.profiles.slice(step.index + 1);
/** A step in words: `smoke, step 1 of 2`. */
const stepWords = (step) => `${profileAt(step)}, step ${step.index + 1} of ${step.profiles.length}`;
/** What the user wrote, as one step sees it: the profile of the step decides the load, and whatever else would is a problem. */
function asStep(given, step) {
    const profile = step === null ? undefined : profileAt(step);
    if (profile === undefined)
        return given;
    const { settings, lineOf, isInFile } = given;
    const origin = `sequence${isInFile(PATH) ? ` (${lineOf(PATH)})` : ''}`;
    return {
        ...given,
        settings: [
            { path: ['load', 'profile'], value: profile, origin },
            ...settings.filter((setting) => !isRival(setting) && !outgrows(setting, profile)),
        ],
        problems: [...given.problems, ...settings.filter(isRival).map((setting) => rivalry(setting, given))],
    };
}
const RIVALS = ['load.intensity', 'load.profile', 'load.stages', 'load.rate'];
const isRival = ({ path }) => RIVALS.includes((0,_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .dotted */ .Bs)(path));
function rivalry({ path }, { called, spelling }) {
    const name = called(path);
    const message = `${name}: is set beside ${spelling('sequence')}, whose profiles decide the load; set one of them`;
    return { name, refusal: false, message };
}
/** Whether a setting is meant for the other steps: a smoke test stays one however long and high they are. */
function outgrows({ path, value }, profile) {
    const { vuPerPage, stages } = _profiles_js__WEBPACK_IMPORTED_MODULE_0__/* .PROFILE_SPECS */ .rn[profile];
    if (!vuPerPage)
        return false;
    return ((0,_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .dotted */ .Bs)(path) === 'load.maxVus' || ((0,_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .dotted */ .Bs)(path) === 'load.durationSeconds' && Number(value) > (0,_load_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .lengthOf */ .Y5)(stages)));
}


/***/ }),

/***/ 27097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ nest),
/* harmony export */   Bs: () => (/* binding */ dotted),
/* harmony export */   K3: () => (/* binding */ firstWins)
/* harmony export */ });
/** `load.maxVus`: how a place of the config is written. */
const dotted = (path) => path.join('.');
/** Lays settings over one another: of those with the same place the first one holds. */
function firstWins(settings) {
    const byPlace = new Map();
    for (const setting of settings)
        if (!byPlace.has(dotted(setting.path)))
            byPlace.set(dotted(setting.path), setting);
    return [...byPlace.values()];
}
/** The nested object that settings describe; a numeric key makes an array. Rooms of `skeleton` exist without a setting, so that what is missing in them is told by its own name. */
function nest(settings, skeleton = {}) {
    const root = skeleton;
    for (const { path, value } of settings)
        place(root, path, value);
    return root;
}
function place(tree, [key, next, ...rest], value) {
    if (key === undefined)
        return;
    if (next === undefined) {
        tree[key] = value;
        return;
    }
    // An array takes string indexes like any object; `pages` is the only one.
    tree[key] ??= typeof next === 'number' ? [] : {};
    place(tree[key], [next, ...rest], value);
}


/***/ }),

/***/ 35905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ sharesOf)
/* harmony export */ });
/**
 * Parts of a whole number by weight, one at least for each while there is something to share. They add up to the total,
 * or to the number of parts where the total is smaller: each next one goes where most is missing.
 */
function sharesOf(total, weights) {
    if (total === 0)
        return weights.map(() => 0);
    const sum = weights.reduce((all, weight) => all + weight, 0);
    const shares = weights.map(() => 1);
    const missing = weights.map((weight) => (total * weight) / sum - 1);
    for (let left = total - weights.length; left > 0; left--) {
        const neediest = missing.indexOf(Math.max(...missing));
        shares[neediest] = (shares[neediest] ?? 0) + 1;
        missing[neediest] = (missing[neediest] ?? 0) - 1;
    }
    return shares;
}


/***/ }),

/***/ 24472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ visitRate),
/* harmony export */   CQ: () => (/* binding */ MAX_VUS),
/* harmony export */   H1: () => (/* binding */ stagesSchema),
/* harmony export */   Iz: () => (/* binding */ vusOf),
/* harmony export */   Mp: () => (/* binding */ MAX_RATE),
/* harmony export */   bx: () => (/* binding */ courseOf),
/* harmony export */   qG: () => (/* binding */ RATE_UNIT_SECONDS)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(92857);
/* harmony import */ var _load_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(45277);
/* harmony import */ var _nested_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(64214);
/* harmony import */ var _value_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(35686);




/** The most VUs that a run may have. */
const MAX_VUS = 1000;
const [MIN_SECONDS, MAX_SECONDS] = [3, 14_400];
/** The most visits per second that a run may begin. */
const MAX_RATE = 1000;
/** So fine may a rate be: visits in a thousand seconds. */
const RATE_UNIT_SECONDS = 1000;
const isFineEnough = (rate) => Number.isInteger(Number((rate * RATE_UNIT_SECONDS).toFixed(6)));
/** Visits per second. */
const visitRate = (min) => zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(min).max(MAX_RATE).refine(isFineEnough);
const stage = (0,_nested_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    vus: (0,_nested_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)((0,_value_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(0, MAX_VUS).optional(), {
        description: 'Virtual users at its end.',
        allowed: `a whole number from 0 to ${MAX_VUS}`,
    }),
    rate: (0,_nested_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(visitRate(0).optional(), {
        description: 'Visits per second at its end.',
        allowed: `a number from 0 to ${MAX_RATE}, with up to three decimals`,
    }),
    seconds: (0,_nested_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)((0,_value_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(0, MAX_SECONDS), {
        description: 'How long it takes; 0 is a jump.',
        allowed: `a whole number from 0 to ${MAX_SECONDS}`,
    }),
})
    .refine(({ vus, rate }) => (vus === undefined) !== (rate === undefined)), { description: 'One stretch of the load.', allowed: 'seconds, and either vus or rate' });
/** False for stages that are above zero for no time at all: a jump at the very end is never visited. */
const asksForSomething = (stages) => stages.some(({ target, seconds }, index) => seconds > 0 && target + (stages[index - 1]?.target ?? 0) > 0);
/** The stages of a load, at most 100: of VUs, or of visits per second; above zero for some time. */
const stagesSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(stage)
    .min(1)
    .max(100)
    .refine((stages) => stages.every(({ rate }) => (rate === undefined) === (stages[0]?.rate === undefined)))
    .refine((stages) => asksForSomething(courseOf(stages).stages))
    .refine((stages) => (0,_load_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .lengthOf */ .Y5)(courseOf(stages).stages) >= MIN_SECONDS && (0,_load_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .lengthOf */ .Y5)(courseOf(stages).stages) <= MAX_SECONDS);
/** The stages as a plan has them, and what their targets are. */
function courseOf(stages) {
    return {
        of: stages[0]?.rate === undefined ? 'vus' : 'rate',
        stages: stages.map(({ vus, rate, seconds }) => ({ target: rate ?? vus ?? 0, seconds })),
    };
}
/** The highest number of VUs that stages name; undefined for stages of a rate. */
function vusOf(stages) {
    const course = courseOf(stages);
    return course.of === 'vus' ? (0,_load_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .heightOf */ .r0)(course.stages) : undefined;
}


/***/ }),

/***/ 80606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Uw: () => (/* binding */ linePlace),
/* harmony export */   nM: () => (/* binding */ selectorText),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
/** Whether a value is on the right side of a limit. */
function holds({ operator, limit }, value) {
    switch (operator) {
        case '<':
            return value < limit;
        case '<=':
            return value <= limit;
        case '>':
            return value > limit;
        case '>=':
            return value >= limit;
        case '==':
            return value === limit;
        case '!=':
            return value !== limit;
    }
}
/** k6's spelling of a selector, with the tags in one order: two selectors for the same samples have the same text. */
function selectorText({ metric, tags }) {
    const pairs = Object.entries(tags).map(([key, value]) => `${key}:${quoted(value)}`);
    return pairs.length === 0 ? metric : `${metric}{${pairs.sort().join(',')}}`;
}
/** k6 takes no empty value, and none with blanks around it, without quotes: `group:""` is what is in no group. */
const quoted = (value) => (value === '' || value !== value.trim() ? `"${value}"` : value);
/** File and line of an origin that names one, `.github/k6-gate.yml:12`; null for every other. */
const linePlace = (origin) => /^\S.*?:\d+(?= \(|$)/.exec(origin)?.[0] ?? null;


/***/ }),

/***/ 35686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   Lh: () => (/* binding */ TRUE_FALSE),
/* harmony export */   OZ: () => (/* binding */ url),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   jU: () => (/* binding */ isHost),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(92857);

/** Words to choose from, as the end of "allowed: …". */
const oneOf = (values) => values.join(', ');
/** What a boolean may be, as the end of "allowed: …". */
const TRUE_FALSE = 'true or false';
/** One of these words. */
const choice = (values) => zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(values);
/** A text that is not empty; white space around it does not count. */
const text = () => zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().min(1);
/** A path on the target's host: one slash in front, so that no other host can be meant. */
const path = () => zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\/(?![/\\])[^\s\\]*$/);
/** A whole number within bounds. */
const count = (min, max) => zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(min).max(max);
/** An http or https address without user name and password. */
const url = () => zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().refine(isPlainHttpUrl);
function isPlainHttpUrl(value) {
    if (!URL.canParse(value))
        return false;
    const { protocol, username, password } = new URL(value);
    return /^https?:$/.test(protocol) && username === '' && password === '';
}
/** A host, perhaps with `*.` before it. A scheme, a port, a path, a second host, quotes or a dot too many would make an entry that never matches. */
function isHost(value) {
    const host = value.replace(/^\*\./, '');
    if (!/^([^\s,:*/?#@\\[\]]+|\[[\d:a-f.]+\])$/i.test(host) || !URL.canParse(`http://${host}`))
        return false;
    return /^(\[.+\]|[\w-]+(\.[\w-]+)*\.*)$/.test(new URL(`http://${host}`).hostname);
}


/***/ }),

/***/ 41329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   VO: () => (/* binding */ isConstant),
/* harmony export */   ai: () => (/* binding */ peakRate),
/* harmony export */   n8: () => (/* binding */ preAllocatedVus),
/* harmony export */   rk: () => (/* binding */ sharedRates),
/* harmony export */   uD: () => (/* binding */ openPlan),
/* harmony export */   yt: () => (/* binding */ readyVus)
/* harmony export */ });
/* harmony import */ var _load_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(45277);
/* harmony import */ var _shares_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(35905);
/* harmony import */ var _stages_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24472);



/** Visits that follow these rates (a second), spread over the parts. Without `maxVus` the plan has as many VUs as its limits need, and `cap` at most. */
function openPlan(rates, parts, maxVus, cap) {
    const whole = (rate) => Math.round(rate * _stages_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .RATE_UNIT_SECONDS */ .qG);
    const plan = reduced({
        model: 'open',
        perSeconds: _stages_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .RATE_UNIT_SECONDS */ .qG,
        start: whole(rates.start),
        stages: rates.stages.map(({ target, seconds }) => ({ target: whole(target), seconds })),
        maxVus: 0,
        neededVus: 0,
        durationSeconds: (0,_load_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .lengthOf */ .Y5)(rates.stages),
    });
    const neededVus = vusFor(plan, parts).reduce((sum, vus) => sum + vus, 0);
    return { ...plan, neededVus, maxVus: maxVus ?? Math.min(neededVus, cap) };
}
/** The highest rate of a plan, in visits per second. */
const peakRate = ({ start, stages, perSeconds }) => Math.max(start, (0,_load_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .heightOf */ .r0)(stages)) / perSeconds;
/** True when the rate is the same from start to end. */
const isConstant = ({ start, stages }) => stages.every(({ target }) => target === start);
/** VUs that k6 has ready from the start. */
const preAllocatedVus = ({ neededVus, maxVus }) => Math.min(neededVus, maxVus);
/** VUs that a load has ready in all: of a rate those that each page and journey needs. */
const readyVus = (load, pages) => load.model === 'closed'
    ? load.maxVus
    : pages.reduce((sum, page) => sum + (page.load.model === 'open' ? preAllocatedVus(page.load) : 0), 0);
/** What each part gets of a rate: its share by weight, to the visit, and VUs by what its visits need. */
function sharedRates(plan, parts) {
    const sum = weightOf(parts);
    const needed = vusFor(plan, parts);
    const ready = (0,_shares_js__WEBPACK_IMPORTED_MODULE_2__/* .sharesOf */ .A)(plan.maxVus, needed);
    return parts.map(({ weight }, index) => reduced({
        model: plan.model,
        perSeconds: plan.perSeconds * sum,
        start: plan.start * weight,
        stages: plan.stages.map(({ target, seconds }) => ({ target: target * weight, seconds })),
        maxVus: ready[index] ?? 1,
        neededVus: needed[index] ?? 1,
        durationSeconds: plan.durationSeconds,
    }));
}
/** VUs for each part: as many as its visits take seconds, times those that begin in a second. */
function vusFor(plan, parts) {
    const visits = peakRate(plan) / weightOf(parts);
    return parts.map(({ weight, visitSeconds }) => Math.max(1, Math.ceil(Number((visits * weight * visitSeconds).toPrecision(12)))));
}
const weightOf = (parts) => parts.reduce((sum, { weight }) => sum + weight, 0);
/** The same rate in the fewest seconds: `rate: 60, timeUnit: '7s'` can be read. */
function reduced(plan) {
    const by = [plan.start, ...plan.stages.map(({ target }) => target)].reduce(divisor, plan.perSeconds);
    return {
        ...plan,
        perSeconds: plan.perSeconds / by,
        start: plan.start / by,
        stages: plan.stages.map(({ target, seconds }) => ({ target: target / by, seconds })),
    };
}
/** The greatest common divisor. */
const divisor = (a, b) => (b === 0 ? a : divisor(b, a % b));


/***/ }),

/***/ 81624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ enter),
/* harmony export */   Z: () => (/* binding */ stopOnSignals)
/* harmony export */ });
/* harmony import */ var _verdict_assemble_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(29296);
/* harmony import */ var _verdict_exit_code_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(19938);


/** npm passes on a Ctrl+C that the terminal has told us already: that is one wish, told twice. */
const SAME_WISH_MS = 500;
/** So long a log that is not read is waited for. */
const UNREAD_MS = 5_000;
/** Does a door's work and exits with its code. Red until then: whatever is thrown, wherever, becomes one message to `tell` and exit code 4, or the one that is asked for. */
async function enter(work, tell, faultCode = _verdict_exit_code_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .d.error) {
    process.exitCode = faultCode;
    const fail = (thrown) => {
        try {
            tell(faultOf(thrown));
        }
        finally {
            process.exit(faultCode);
        }
    };
    process.on('uncaughtException', fail);
    // Who reads along may leave (a closed terminal, `| head`): the verdict still reaches the disk and the exit code.
    for (const stream of [process.stdout, process.stderr])
        stream.on('error', () => undefined);
    return work().then(exitWith, fail);
}
function faultOf(thrown) {
    const { error, reasons } = (0,_verdict_assemble_js__WEBPACK_IMPORTED_MODULE_0__/* .endingOf */ .z6)(thrown);
    return error ?? { code: 'platform/cancelled', message: reasons[0]?.message ?? '', hint: null };
}
/** A signal that fires, once, when the process is asked to end. Asked again it ends at once, and k6 with it. */
function stopOnSignals() {
    const controller = new AbortController();
    let asked = 0;
    const onSignal = () => {
        if (controller.signal.aborted && performance.now() - asked > SAME_WISH_MS)
            process.exit(_verdict_exit_code_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .d.cancelled);
        asked ||= performance.now();
        controller.abort('cancelled');
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
        process.on(signal, onSignal);
    return controller.signal;
}
/** Ends the process once everything is written: a keep-alive socket must not hold a finished job, and neither may somebody who does not read. */
function exitWith(code) {
    const exit = () => process.exit(code);
    setTimeout(exit, UNREAD_MS);
    return new Promise(() => void process.stdout.write('', exit));
}


/***/ }),

/***/ 97876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ artifactName),
/* harmony export */   IV: () => (/* binding */ folderProblem),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   rt: () => (/* binding */ runName),
/* harmony export */   wZ: () => (/* binding */ makeFolders)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(55859);
/* harmony import */ var _config_sequence_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(56520);
/* harmony import */ var _gate_error_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(99360);





const DEFAULT_PARENT = 'k6-gate-results';
/** A file name holds 255 bytes, an artifact's name 256 characters; a job of another CI may be called anything. */
const MAX_JOB_CHARS = 100;
/** The name of a run's folder and artifact: job, page, environment, step of a sequence and id, so that steps and matrix jobs never collide. */
function runName(context, config, id) {
    const what = config && visited(config);
    const step = config?.sequence ? (0,_config_sequence_js__WEBPACK_IMPORTED_MODULE_2__/* .profileAt */ .b)(config.sequence) : null;
    const parts = [context.job?.slice(0, MAX_JOB_CHARS), what, config?.environment, step, id];
    return parts
        .filter((part) => part)
        .join('-')
        .replace(/[^A-Za-z0-9_.-]+/g, '-');
}
/** What a run visits: its page or journey by name, or how many there are of each (`2-pages-1-journey`). */
function visited(config) {
    const visits = (0,_config_config_js__WEBPACK_IMPORTED_MODULE_4__/* .visitsOf */ .o)(config);
    const pages = config.pages.length;
    return visits.length > 1
        ? [...counted(pages, 'page'), ...counted(visits.length - pages, 'journey')].join('-')
        : visits[0]?.name;
}
const counted = (count, what) => count === 0 ? [] : [count === 1 ? `1-${what}` : `${count}-${what}s`];
/** `k6-gate-<job>-<page>-<environment>-<id>` unless another name was asked for; the attempt is in it because a re-run may not use the same name again. */
function artifactName(config, { context, id }) {
    const attempt = context.attempt > 1 ? `-attempt-${context.attempt}` : '';
    return config.evidence.artifactName ?? `k6-gate-${runName(context, config, id)}${attempt}`;
}
/** Makes the run's folder: the one that was asked for, which must be new or empty, or a fresh one below `k6-gate-results/`. */
function makeFolder(wanted, name, workFolder) {
    const folder = wanted === null ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workFolder, DEFAULT_PARENT, name) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workFolder, wanted);
    try {
        makeFolders(folder);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).length === 0)
            return folder;
    }
    catch (cause) {
        throw new _gate_error_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .u('platform/evidence', `The folder for the evidence cannot be made: ${(0,_gate_error_js__WEBPACK_IMPORTED_MODULE_3__/* .wordsOf */ .Z)(cause)}`, {
            hint: 'Set output-dir to a folder that can be written.',
            cause,
        });
    }
    throw new _gate_error_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .u('user/invalid-config', occupied('output-dir', folder), {
        hint: 'Every run needs a folder of its own; leave output-dir away to get a fresh one.',
    });
}
/** What is wrong with a wanted folder, before anything is made, under the name of its input; null when nothing is, or nothing can be seen. */
function folderProblem(name, wanted, workFolder) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workFolder, wanted);
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).length > 0 ? occupied(name, folder) : null;
    }
    catch {
        return null;
    }
}
/** What is wrong with a folder that holds something, under the name of its input. */
const occupied = (name, folder) => `${name}: "${folder}" is not empty; allowed: a folder that does not exist yet, or is empty`;
/** Makes a folder and those above it. Not by Node's `recursive`: that never ends where a file system takes no folder and calls it missing (`/proc`). */
function makeFolders(folder) {
    try {
        makeOne(folder);
    }
    catch (error) {
        if (codeOf(error) !== 'ENOENT' || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) === folder)
            throw error;
        makeFolders((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder));
        makeOne(folder);
    }
}
function makeOne(folder) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder);
    }
    catch (error) {
        if (codeOf(error) !== 'EEXIST')
            throw error;
    }
}
const codeOf = (error) => (error instanceof Error && 'code' in error ? error.code : undefined);


/***/ }),

/***/ 22745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ redactor),
/* harmony export */   Kp: () => (/* binding */ redactJson),
/* harmony export */   Lv: () => (/* binding */ redactVerdict)
/* harmony export */ });
/* harmony import */ var _config_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6525);

/** A function that replaces every secret in a text by `***`. */
function redactor(secrets) {
    const hidden = secrets.filter((secret) => secret.length >= _config_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .MIN_SECRET_CHARS */ .Sn);
    return (text) => hidden.reduce((clean, secret) => clean.replaceAll(secret, '***'), text);
}
/** Secrets taken out of every text of a JSON value, of keys too; numbers are left alone. Not out of JSON text: there a secret `100` would break a number, and one with a quote in it would be written otherwise and stay. */
function redactJson(value, redact) {
    if (typeof value === 'string')
        return redact(value);
    if (Array.isArray(value))
        return value.map((item) => redactJson(item, redact));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [redact(key), redactJson(item, redact)]));
}
/** Secrets taken out of what k6, the target or the user wrote into a verdict; the contract's own words stay, whatever a secret is called. */
function redactVerdict(verdict, redact) {
    const { abort, error, config, targetVersion } = verdict;
    return {
        ...verdict,
        headline: redact(verdict.headline),
        reasons: verdict.reasons.map((reason) => ({ ...reason, message: redact(reason.message) })),
        why: verdict.why.map((why) => ({ ...why, message: redact(why.message) })),
        reproduce: verdict.reproduce && redactCommand(verdict.reproduce, redact),
        notes: verdict.notes.map(redact),
        abort: abort && { ...abort, reason: redact(abort.reason) },
        error: error && { ...error, message: redact(error.message), hint: error.hint && redact(error.hint) },
        config: config && { ...config, target: redact(config.target) },
        targetVersion: targetVersion && redactTexts(targetVersion, redact),
        total: verdict.total && redactChecks(verdict.total, redact),
        pages: verdict.pages.map((page) => ({
            ...page,
            url: redact(page.url),
            measured: page.measured && redactChecks(page.measured, redact),
        })),
    };
}
/** A secret with a quote in it is written otherwise for a shell; a line without its secret cannot be pasted anyway. */
function redactCommand(line, redact) {
    const plain = line.replaceAll(`'\\''`, "'");
    return redact(plain) === plain ? line : redact(plain);
}
const redactTexts = ({ expected, before, after }, redact) => ({
    expected: redact(expected),
    before: before && redact(before),
    after: after && redact(after),
});
const redactChecks = (measured, redact) => ({
    ...measured,
    checks: measured.checks.map((check) => ({ ...check, name: redact(check.name) })),
});


/***/ }),

/***/ 99360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ wordsOf),
/* harmony export */   u: () => (/* binding */ GateError)
/* harmony export */ });
/** What stops the gate. `code` says who must act; the message says what happened and where; anything else that is thrown is our bug. */
class GateError extends Error {
    name = 'GateError';
    code;
    hint;
    constructor(code, message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.code = code;
        this.hint = options.hint;
    }
}
/** What was thrown, in words: anything can be. */
const wordsOf = (thrown) => (thrown instanceof Error ? thrown.message : String(thrown));


/***/ }),

/***/ 41712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Kj: () => (/* binding */ notUploaded),
/* harmony export */   Se: () => (/* binding */ upload),
/* harmony export */   a3: () => (/* binding */ uploadReport),
/* harmony export */   di: () => (/* binding */ uploadEvidence)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _evidence_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(97876);
/* harmony import */ var _gate_error_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(99360);
/* harmony import */ var _within_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(66421);





/** A cancelled job has five minutes for all of its post steps; the client by itself would try a silent service for a quarter of an hour. */
const UPLOAD_SECONDS = 240;
/** Uploads the evidence as one artifact. Null, and a warning that says where the files are, when that is not possible: the verdict stands without it. A cancelled job has no time for it: its post step does that. */
async function uploadEvidence(verdict, config, world) {
    const { folder, files } = verdict.evidence;
    const { uploadArtifact, retentionDays } = config.evidence;
    if (!uploadArtifact || folder === null || verdict.outcome === 'cancelled')
        return null;
    try {
        // From here on the name may be taken, whatever comes of it.
        world.remember('upload', 'begun');
        const artifact = await upload({ name: (0,_evidence_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .artifactName */ .Cs)(config, world), folder, files, retentionDays }, world);
        world.remember('upload', 'done');
        return artifact;
    }
    catch (error) {
        world.log.warning(notUploaded(error, folder));
        return null;
    }
}
const REPORT = 'report.html';
/** A file of some hundred kilobytes, which is in the evidence too. */
const REPORT_SECONDS = 60;
/** Uploads the HTML report by itself, so that a browser opens it. Null when there is none, and, with a warning, when that is not possible. A cancelled job has no time for it. */
async function uploadReport(verdict, config, world) {
    const { folder, files } = verdict.evidence;
    if (folder === null || !files.includes(REPORT) || verdict.outcome === 'cancelled')
        return null;
    try {
        // The artifact gets the name of the file, which no other of the run may have.
        const name = `${(0,_evidence_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .artifactName */ .Cs)(config, world)}.html`;
        const { temp } = world.folders;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, REPORT), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp, name));
        const { retentionDays } = config.evidence;
        return await upload({ name, folder: temp, files: [name], retentionDays, unzipped: true }, world, REPORT_SECONDS);
    }
    catch (error) {
        world.log.warning(`The HTML report was not uploaded by itself (${(0,_gate_error_js__WEBPACK_IMPORTED_MODULE_3__/* .wordsOf */ .Z)(error)}). It is in the evidence, as ${REPORT}.`);
        return null;
    }
}
/** Says where the files are that could not be uploaded. */
const notUploaded = (error, folder) => `The evidence was not uploaded (${(0,_gate_error_js__WEBPACK_IMPORTED_MODULE_3__/* .wordsOf */ .Z)(error)}). It is in ${folder}; an actions/upload-artifact step can take it from there.`;
/** Uploads one artifact. Throws when that is not possible, or not within so many seconds: then it may still be going on. */
async function upload({ name, folder, files, retentionDays, unzipped = false }, { env, context }, seconds = UPLOAD_SECONDS) {
    if (!env.ACTIONS_RUNTIME_TOKEN)
        throw new Error('this job has no artifact service');
    // 3 MB of client that only this needs.
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__nccwpck_require__.e(942), __nccwpck_require__.e(955), __nccwpck_require__.e(838), __nccwpck_require__.e(584)]).then(__nccwpck_require__.bind(__nccwpck_require__, 20584));
    const uploaded = new DefaultArtifactClient().uploadArtifact(name, files.map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file)), folder, { skipArchive: unzipped, ...(retentionDays !== null && { retentionDays }) });
    const { id } = await (0,_within_js__WEBPACK_IMPORTED_MODULE_4__/* .within */ .u)(seconds, uploaded);
    if (id === undefined)
        throw new Error('the artifact service gave no id');
    return { id, url: context.runUrl === null ? '' : `${context.runUrl}/artifacts/${id}` };
}


/***/ }),

/***/ 95944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ saveForPost),
/* harmony export */   d: () => (/* binding */ savedForPost)
/* harmony export */ });
/* harmony import */ var _gate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(99360);
/* harmony import */ var _runner_command_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(72376);


/** Keeps a fact for the post step, on disk at once. What cannot be kept is a warning: the gate goes on without it. */
function saveForPost(name, value) {
    try {
        (0,_runner_command_js__WEBPACK_IMPORTED_MODULE_1__/* .tellValue */ .lr)('STATE', name, value);
    }
    catch (error) {
        (0,_runner_command_js__WEBPACK_IMPORTED_MODULE_1__/* .annotate */ .fz)('warning', `The post step will not know of ${name}: ${(0,_gate_error_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z)(error)}`);
    }
}
/** A fact that the main step kept; empty when there is none. */
const savedForPost = (name) => process.env[`STATE_${name}`] ?? '';


/***/ }),

/***/ 55805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  QL: () => (/* binding */ githubLog),
  mk: () => (/* binding */ publish),
  u4: () => (/* binding */ publishFault)
});

// EXTERNAL MODULE: ./lib/src/gate-error.js
var gate_error = __nccwpck_require__(99360);
// EXTERNAL MODULE: ./lib/src/report/annotations.js
var annotations = __nccwpck_require__(36275);
// EXTERNAL MODULE: ./lib/src/report/harmless.js
var harmless = __nccwpck_require__(56158);
// EXTERNAL MODULE: ./lib/src/report/live-lines.js
var live_lines = __nccwpck_require__(33865);
// EXTERNAL MODULE: ./lib/src/report/step-summary.js + 1 modules
var step_summary = __nccwpck_require__(28523);
// EXTERNAL MODULE: ./lib/src/verdict/finding-words.js
var finding_words = __nccwpck_require__(19893);
// EXTERNAL MODULE: ./lib/src/report/finding-rows.js
var finding_rows = __nccwpck_require__(98720);
// EXTERNAL MODULE: ./lib/src/report/width.js
var width = __nccwpck_require__(96293);
;// CONCATENATED MODULE: ./lib/src/report/columns.js

/** Rows of cells as lines, each column as wide as its widest cell. */
function columns(rows, indent = '  ') {
    const count = Math.max(0, ...rows.map((row) => row.length));
    const widths = [...Array(count).keys()].map((at) => Math.max(0, ...rows.map((row) => (0,width/* widthOf */.qz)(row[at] ?? ''))));
    return rows.map((row) => `${indent}${row.map((text, at) => (0,width/* padded */.jC)(text, widths[at] ?? 0)).join('  ')}`.trimEnd());
}

// EXTERNAL MODULE: ./lib/src/report/outcome.js
var report_outcome = __nccwpck_require__(50333);
// EXTERNAL MODULE: ./lib/src/report/page-rows.js
var page_rows = __nccwpck_require__(96790);
// EXTERNAL MODULE: ./lib/src/report/stopped.js
var report_stopped = __nccwpck_require__(58104);
// EXTERNAL MODULE: ./lib/src/report/ticks.js
var ticks = __nccwpck_require__(52767);
;// CONCATENATED MODULE: ./lib/src/report/text.js







/** More rows than these push the sentence out of sight; all of them are in the other reports. */
const MAX_ROWS = 20;
/** The first screen for a job log or a terminal, without colour: the sentence, what it rests on, a row per page, why, the thresholds that do not hold, how to reproduce it, and where the evidence lies. */
function verdictText(verdict) {
    const { headline, notes, error, thresholds, reproduce, why, outcome, evidence } = verdict;
    const stopped = (0,report_stopped/* stoppedText */.T)(verdict);
    return [
        `${(0,report_outcome/* outcomeWord */.nG)(verdict)}: ${headline}`,
        ...(thresholds.length === 0
            ? []
            : (0,ticks/* ticksOf */.E)(verdict).map(({ good, name, words }) => `  ${good ? '✓' : '✗'} ${name}: ${words}`)),
        ...reasonLines(verdict),
        ...(error?.hint ? [`  Next: ${error.hint}`] : []),
        ...(stopped === null ? [] : [`  ${stopped}`]),
        ...pageLines(verdict),
        ...why.map(({ message }, index) => `  ${index === 0 ? 'Why:' : '    '} ${message}`),
        ...decidingLines(thresholds),
        ...notes.map((note) => `  Note: ${note}`),
        ...(reproduce === null || outcome === 'passed' ? [] : [`  Reproduce: ${reproduce}`]),
        ...(evidence.folder === null ? [] : [`Evidence: ${evidence.folder}`]),
    ].join('\n');
}
/** Every threshold that had something to judge, with its origin, for a fold of the log. */
const thresholdDetails = ({ thresholds }) => [...thresholdLines((0,finding_rows/* rowsOf */.RO)(thresholds), true), ...(0,finding_rows/* legend */.o1)(thresholds).map((line) => `  ${line}`)].join('\n');
function reasonLines({ headline, reasons, outcome }) {
    // The code of an error says more than those of its reasons.
    const told = (code) => (outcome === 'error' ? '' : `${code}: `);
    return (0,finding_words/* furtherReasons */.QA)(headline, reasons).map(({ code, message }) => `  - ${told(code)}${message}`);
}
function pageLines(verdict) {
    const rows = (0,page_rows/* pageRowsOf */.ce)(verdict);
    if (rows.length === 0)
        return [];
    const cells = rows
        .slice(0, MAX_ROWS)
        .map(({ name, state, word, crossed, p95, limit, headroom, errorRate, requests }) => [
        name,
        `${state === 'crossed' ? word.toUpperCase() : word}${crossed === '' ? '' : ` (${crossed})`}`,
        ...[p95, limit, (0,page_rows/* headroomBar */.HB)(headroom), errorRate, requests],
    ]);
    const head = ['page', 'outcome', 'p(95)', 'limit', 'headroom', 'errors', 'requests'];
    const more = rows.length - MAX_ROWS;
    return [...columns([head, ...cells]), ...(more > 0 ? [`  and ${(0,finding_words/* counted */.hS)(more, 'more page')}`] : [])];
}
function decidingLines(findings) {
    const rows = (0,finding_rows/* notHeld */.H7)(findings);
    const more = rows.length - MAX_ROWS;
    return [
        ...thresholdLines(rows.slice(0, MAX_ROWS)),
        ...(more > 0 ? [`  and ${(0,finding_words/* counted */.hS)(more, 'more threshold')} that ${more === 1 ? 'does' : 'do'} not hold`] : []),
    ];
}
const SHOUTED = ['crossed', 'unmeasured', 'disputed'];
const SHORT = {
    held: 'ok',
    crossed: 'crossed',
    unmeasured: 'no samples',
    disputed: 'disputed',
    reported: 'reported',
};
function thresholdLines(findings, withOrigin = false) {
    return columns(findings.map((finding) => [
        SHOUTED.includes(finding.state) ? SHORT[finding.state].toUpperCase() : SHORT[finding.state],
        (0,finding_words/* statistic */.$t)(finding),
        finding.observed === null ? '–' : (0,finding_words/* quantity */.au)(finding.observed, finding.unit),
        `limit ${(0,finding_words/* limitText */.PW)(finding)}`,
        `${(0,finding_words/* counted */.hS)(finding.samples, 'sample')}${finding.confidence === 'low' ? ' (few)' : ''}`,
        ...(withOrigin ? [finding.origin] : []),
    ]));
}

;// CONCATENATED MODULE: ./lib/src/report/tell-verdict.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});



/** Tells a log of a verdict: first, folded, every threshold and where it comes from; the verdict itself stands last. */
function tellVerdict(verdict, log) {
    try {
        tellThresholds(verdict, log);
    }
    finally {
        log.info(verdictText(verdict));
    }
}
function tellThresholds(verdict, log) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const rows = (0,finding_rows/* rowsOf */.RO)(verdict.thresholds);
        if (rows.length === 0)
            return;
        const _group = __addDisposableResource(env_1, log.group(`All ${(0,finding_words/* counted */.hS)(rows.length, 'threshold')}, and where each comes from`), false);
        log.info(thresholdDetails(verdict));
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}

// EXTERNAL MODULE: ./lib/src/verdict/exit-code.js
var exit_code = __nccwpck_require__(19938);
// EXTERNAL MODULE: ./lib/src/github/artifact.js
var artifact = __nccwpck_require__(41712);
// EXTERNAL MODULE: ./lib/src/config/config-secrets.js
var config_secrets = __nccwpck_require__(11407);
// EXTERNAL MODULE: ./lib/src/config/sequence.js
var config_sequence = __nccwpck_require__(56520);
// EXTERNAL MODULE: ./lib/src/evidence/redact.js
var redact = __nccwpck_require__(22745);
// EXTERNAL MODULE: ./lib/src/report/cut.js
var cut = __nccwpck_require__(45553);
// EXTERNAL MODULE: ./lib/src/report/markdown.js
var markdown = __nccwpck_require__(12560);
;// CONCATENATED MODULE: ./lib/src/report/comment.js


/** GitHub takes 65,536 characters and refuses a longer comment whole. */
const MAX_CHARS = 60_000;
/** The comment on a pull request: a first line that nobody sees, the summary of the job, and where to look further. Markdown. */
function commentText(marker, summary, links) {
    const room = MAX_CHARS - marker.length - footOf(links, '').length;
    const text = (0,cut/* cut */.J)(summary, {
        size: room,
        sizeOf: (line) => line.length,
        rest: 'the whole is in the summary of the run',
    });
    return [marker, text, footOf(links, text)].join('\n\n');
}
/** Links to what the text has no link to. */
function footOf({ run, report, evidence, commit, remark }, text) {
    const link = (words, url) => url === null || text.includes(`](${url})`) ? [] : [`[${words}](${url})`];
    const parts = [
        ...link('HTML report', report),
        ...link('Evidence', evidence),
        ...link('Run', run),
        ...(commit === null ? [] : [(0,markdown/* escapeMarkdown */.FV)(`commit ${commit.slice(0, 7)}`)]),
    ];
    return ['---', ...(remark === undefined ? [] : [remark]), parts.join(' · ')].join('\n\n');
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
// EXTERNAL MODULE: ./lib/src/config/threshold.js
var threshold = __nccwpck_require__(80606);
;// CONCATENATED MODULE: ./lib/src/github/comment-marker.js


/** The line that a comment begins with. */
const markerLine = ({ gate, told, run }) => `<!-- k6-gate gate=${gate} told=${told} run=${run} -->`;
/** The marker of a comment; null for any other. */
function readMarker(body) {
    const [, gate, told, run] = /^<!-- k6-gate gate=([0-9a-f]{16}) told=([0-9a-f]{16}) run=(\d{1,15}) -->/.exec(body) ?? [];
    return gate && told && run ? { gate, told, run: Number(run) } : null;
}
/** A gate by what stays the same from push to push and no other gate of the pull request has. */
const gateId = (...parts) => digest(parts);
/** Results by what a reader acts on: the outcomes, their reasons and the thresholds that were crossed; no measured value. */
const toldBy = (verdicts) => digest(verdicts.map(resultOf));
const resultOf = ({ outcome, enforced, reasons, thresholds, sequence }) => [
    outcome,
    enforced,
    sequence?.step ?? null,
    [...new Set(reasons.map(({ code }) => code))].sort(),
    thresholds
        .filter(({ state }) => state === 'crossed')
        .map((finding) => `${(0,threshold/* selectorText */.nM)(finding)} ${finding.expression}`)
        .sort(),
];
const digest = (value) => (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __nccwpck_require__(92857);
// EXTERNAL MODULE: ./lib/src/github/within.js
var within = __nccwpck_require__(66421);
;// CONCATENATED MODULE: ./lib/src/github/graphql.js



/** Somebody waits for the job: an answer that takes longer is none. */
const REQUEST_SECONDS = 10;
/** GitHub did not do what it was asked for; the message has its words. */
class Refusal extends Error {
    name = 'Refusal';
    kind;
    constructor(kind, message) {
        super(message);
        this.kind = kind;
    }
}
const answerSchema = schemas/* object */.Ikc({
    data: schemas/* unknown */.L5J().optional(),
    message: schemas/* string */.YjP().optional(),
    errors: schemas/* array */.YOg(schemas/* object */.Ikc({ type: schemas/* string */.YjP().optional(), message: schemas/* string */.YjP() })).optional(),
});
/** Sends a query or a mutation. Proxies are honoured. Throws a Refusal when it was not done, or not in time. */
async function ask(endpoint, query, variables) {
    const { status, body } = await post(endpoint, JSON.stringify({ query, variables }));
    const { data, errors, message } = readAnswer(body);
    const [error] = errors ?? [];
    if (status !== 200)
        throw new Refusal(kindOfStatus(status, message ?? ''), message ?? `HTTP ${status}`);
    if (error !== undefined)
        throw new Refusal(kindOfError(error), error.message);
    return data;
}
async function post({ url, token, requestSeconds = REQUEST_SECONDS }, content) {
    const { HttpClient } = await __nccwpck_require__.e(/* import() */ 942).then(__nccwpck_require__.bind(__nccwpck_require__, 44942));
    const client = new HttpClient('k6-gate', [], { allowRedirects: false });
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const send = async () => {
        const response = await client.post(url, content, headers);
        return { status: response.message.statusCode ?? 0, body: await response.readBody() };
    };
    try {
        return await (0,within/* within */.u)(requestSeconds, send());
    }
    catch (error) {
        throw new Refusal('no-answer', (0,gate_error/* wordsOf */.Z)(error));
    }
    finally {
        // Ends its sockets, also one that hangs: the client has no other way to give up a request.
        client.dispose();
    }
}
/** A proxy answers with HTML, a server in trouble with anything. */
function readAnswer(body) {
    try {
        return answerSchema.parse(JSON.parse(body));
    }
    catch {
        return { message: 'an answer that is not of GitHub' };
    }
}
/** https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api: 403 or 429, and 200 with the type RATE_LIMITED. */
function kindOfStatus(status, message) {
    if (status === 429 || /rate limit/i.test(message))
        return 'rate-limited';
    if (status === 401)
        return 'bad-token';
    if (status === 403)
        return 'denied';
    if (status === 404)
        return 'not-found';
    return status >= 500 ? 'no-answer' : 'refused';
}
function kindOfError({ type, message }) {
    if (type === 'RATE_LIMITED' || /rate limit/i.test(message))
        return 'rate-limited';
    // Also said of a locked conversation, in words of its own.
    if (type === 'FORBIDDEN' && /not accessible/i.test(message))
        return 'denied';
    return type === 'NOT_FOUND' ? 'not-found' : 'refused';
}

;// CONCATENATED MODULE: ./lib/src/github/comment-trouble.js


/** Why there is no comment and what to do about it, in one line. */
function troubleOf(thrown, { fork }) {
    const { why, next } = explain(thrown, fork);
    return `The comment on the pull request was not written: ${why}. ${next} The verdict stands, and is in the summary of the run.`;
}
function explain(thrown, fork) {
    const said = (0,gate_error/* wordsOf */.Z)(thrown);
    switch (thrown instanceof Refusal ? thrown.kind : 'refused') {
        case 'denied':
        case 'not-found':
            return fork
                ? {
                    why: `the token of a pull request from a fork or of Dependabot only reads (${said})`,
                    next: 'docs/pull-requests.md has a second workflow that may write.',
                }
                : {
                    why: `the token may not write to pull requests (${said})`,
                    next: 'Give the job "permissions: pull-requests: write", or set comment: never.',
                };
        case 'bad-token':
            return {
                why: `GitHub does not know the token (${said})`,
                next: 'Leave comment-token away, or set it to a token that is valid.',
            };
        case 'rate-limited':
            return {
                why: `the rate limit of the token is used up (${said})`,
                next: 'Comment less often: comment: on-change.',
            };
        case 'no-answer':
            return { why: `GitHub gave no answer (${said})`, next: 'Run the job again if you need it.' };
        case 'refused':
            return { why: `GitHub refused it (${said})`, next: 'Look at what it says.' };
    }
}

;// CONCATENATED MODULE: ./lib/src/github/comment-choice.js
/** Whether a result is written over the comment that stands, or as the first one. Who wants few comments gets the first one with the first result that is not passed; from then on it never tells a result that does not hold any more. */
function choose(mode, news, standing) {
    if (mode === 'never')
        return 'leave';
    if (standing !== null && standing.run > news.run)
        return 'older';
    const isNew = standing === null ? !news.passed : standing.told !== news.told;
    const isDue = mode === 'always' || isNew || (mode === 'on-fail' && !news.passed);
    return isDue ? 'write' : 'leave';
}

;// CONCATENATED MODULE: ./lib/src/github/pull-request-comments.js


/** The repository that the job belongs to. */
function repositoryOf({ GITHUB_REPOSITORY = '' }) {
    const [owner = '', name = ''] = GITHUB_REPOSITORY.split('/');
    return { owner, name };
}
/** A pull request with more has other troubles; looking for ever is none of its cures. */
const MAX_COMMENTS = 5_000;
// `viewerDidAuthor`: whoever may comment can write our marker, and a token that may write may edit what others wrote.
const READ = `query ($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      id
      comments(first: 100, after: $after) {
        nodes { id body viewerDidAuthor }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;
const pageSchema = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        pullRequest: schemas/* object */.Ikc({
            id: schemas/* string */.YjP(),
            comments: schemas/* object */.Ikc({
                nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP(), body: schemas/* string */.YjP(), viewerDidAuthor: schemas/* boolean */.zMY() })),
                pageInfo: schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY(), endCursor: schemas/* string */.YjP().nullable() }),
            }),
        }),
    }),
});
/** Reads the comments that were written with this token. Throws a Refusal. */
async function ownComments(endpoint, pull) {
    const own = [];
    let after = null;
    for (let read = 0; read < MAX_COMMENTS; read += 100) {
        const { repository } = parsePage(await again(() => ask(endpoint, READ, { ...pull, after })));
        const { id: pullRequestId, comments } = repository.pullRequest;
        own.push(...comments.nodes.filter((comment) => comment.viewerDidAuthor).map(({ id, body }) => ({ id, body })));
        if (!comments.pageInfo.hasNextPage)
            return { pullRequestId, comments: own };
        after = comments.pageInfo.endCursor;
    }
    throw new Refusal('refused', `the pull request has more than ${MAX_COMMENTS} comments`);
}
function parsePage(data) {
    const { success, data: page } = pageSchema.safeParse(data);
    if (!success)
        throw new Refusal('refused', 'an answer that is not of GitHub');
    return page;
}
/** Adds a comment. Throws a Refusal. */
const addComment = (endpoint, subjectId, body) => ask(endpoint, mutation('addComment', 'subjectId'), { id: subjectId, body });
/** Gives a comment another text; false when it is gone. Throws a Refusal. */
const updateComment = (endpoint, id, body) => found(() => ask(endpoint, mutation('updateIssueComment', 'id'), { id, body }));
/** Deletes a comment; false when it is gone. Throws a Refusal. */
const deleteComment = (endpoint, id) => found(() => ask(endpoint, 'mutation ($id: ID!) { deleteIssueComment(input: { id: $id }) { clientMutationId } }', { id }));
const mutation = (name, of) => `mutation ($id: ID!, $body: String!) { ${name}(input: { ${of}: $id, body: $body }) { clientMutationId } }`;
async function found(change) {
    try {
        await again(change);
        return true;
    }
    catch (error) {
        if (error instanceof Refusal && error.kind === 'not-found')
            return false;
        throw error;
    }
}
/** Twice where that does no harm: GitHub has short troubles often. */
async function again(act) {
    try {
        return await act();
    }
    catch (error) {
        if (error instanceof Refusal && error.kind === 'no-answer')
            return act();
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/src/github/place-comment.js





/** For all requests of one comment: the verdict is told already, and the job waits. */
const COMMENT_SECONDS = 60;
/** Writes the comment of a gate, over its earlier one where there is one, if it is due. Throws a Refusal, or an Error when it takes too long. */
const place = (placing) => (0,within/* within */.u)(COMMENT_SECONDS, write(placing));
async function write({ endpoint, pull, mode, news, text }) {
    const own = await ownComments(endpoint, pull);
    const [standing, ...doubles] = commentsOf(news, own);
    const choice = choose(mode, news, standing?.marker ?? null);
    if (choice !== 'write')
        return choice;
    const updated = standing !== undefined && (await updateComment(endpoint, standing.id, text));
    if (!updated)
        await addComment(endpoint, own.pullRequestId, text);
    // Two runs at once may both have found none. What is no longer updated would tell an old result for ever.
    for (const { id } of doubles)
        await deleteComment(endpoint, id);
    return updated ? 'updated' : 'written';
}
const commentsOf = ({ gate }, { comments }) => comments.flatMap(({ id, body }) => {
    const marker = readMarker(body);
    return marker?.gate === gate ? [{ id, marker }] : [];
});
/** The API of the server that runs the job. Throws a Refusal where there is none, or no token. */
function endpointFor(token, { GITHUB_GRAPHQL_URL: url }) {
    // Nothing else is tried: the token of one server is no business of another.
    if (!url)
        throw new Refusal('refused', 'this server has no GraphQL API: GITHUB_GRAPHQL_URL is not set');
    if (token === null)
        throw new Refusal('bad-token', 'there is none');
    return { url, token };
}
/** What became of a comment, in a line for the log; null where there is nothing to say. */
function placedWords(placed, { number }) {
    if (placed === 'leave')
        return null;
    return placed === 'older'
        ? 'The comment on the pull request is of a later run, and stays.'
        : `The comment on pull request #${number} is ${placed}.`;
}

;// CONCATENATED MODULE: ./lib/src/github/comment.js









/** Writes the verdict on the pull request of this run, where the config wants it. What stands in the way is one notice: the verdict stands without it. */
async function comment(telling, config, world) {
    const { log, context, env } = world;
    if (!isWanted(telling.verdict, config))
        return;
    if (context.pullRequest === null)
        return log.info('There is no comment: this run is for no pull request.');
    try {
        const { news, text } = newsOf(telling, config, world);
        const endpoint = endpointFor(config.comment.token, env);
        const pull = { ...repositoryOf(env), number: context.pullRequest };
        const words = placedWords(await place({ endpoint, pull, mode: config.comment.when, news, text }), pull);
        if (words !== null)
            log.info(words);
    }
    catch (error) {
        log.notice(troubleOf(error, context));
    }
}
/** Of a sequence one verdict counts, the last. A cancelled run says nothing of the pull request, and has no time to do so. */
const isWanted = ({ outcome }, { comment: { when }, sequence }) => when !== 'never' && outcome !== 'cancelled' && (outcome !== 'passed' || (0,config_sequence/* stepsAfter */.Ec)(sequence).length === 0);
function newsOf({ verdict, parts, links }, config, { env, context }) {
    const news = {
        gate: gateIn(config, env),
        told: toldBy([verdict]),
        run: Number(env.GITHUB_RUN_ID) || 0,
        passed: verdict.outcome === 'passed',
    };
    // Masks reach logs and summaries alone.
    const clean = (0,redact/* redactor */.$p)((0,config_secrets/* secretsOf */.Fj)(config, env))((0,step_summary/* wholeSummary */.m)(parts));
    const { runUrl: run, commit } = context;
    return { news, text: commentText(markerLine(news), clean, { ...links, run, commit }) };
}
/** Not by what it loads: a preview has another address after each push. */
const gateIn = ({ comment: { name }, environment }, env) => gateId(env.GITHUB_WORKFLOW, env.GITHUB_JOB, env.GITHUB_ACTION, name, environment);

;// CONCATENATED MODULE: ./lib/src/github/outputs.js

const fileIn = ({ evidence }, name) => evidence.folder !== null && evidence.files.includes(name) ? `${evidence.folder}/${name}` : '';
/** The outputs of the action; the source of action.yml and the README. */
const OUTPUTS = [
    {
        name: 'outcome',
        description: 'passed, failed, inconclusive, error or cancelled. Promote on `passed` only.',
        value: ({ outcome }) => outcome,
    },
    {
        name: 'reason',
        description: 'Code of the first reason for an outcome that is not passed, such as threshold-crossed, unreachable or blocked.',
        value: ({ reasons }) => reasons[0]?.code,
    },
    {
        name: 'aborted',
        description: 'true when the load was stopped before its planned end.',
        value: ({ abort }) => abort !== null,
    },
    { name: 'abort-reason', description: 'Why it was stopped.', value: ({ abort }) => abort?.reason },
    { name: 'exit-code', description: "The gate's exit code: 0, 99, 3, 2, 4, 124 or 130.", value: exit_code/* exitCodeOf */.F },
    {
        name: 'k6-exit-code',
        description: "k6's exit code of the load; empty when no load was run.",
        value: ({ runs }) => runs.find((run) => run.name === 'load')?.exitCode,
    },
    {
        name: 'p95-ms',
        description: 'p(95) of http_req_duration, milliseconds.',
        value: ({ total }) => total?.duration?.p95,
    },
    {
        name: 'p99-ms',
        description: 'p(99) of http_req_duration, milliseconds.',
        value: ({ total }) => total?.duration?.p99,
    },
    {
        name: 'avg-ms',
        description: 'Mean of http_req_duration, milliseconds.',
        value: ({ total }) => total?.duration?.avg,
    },
    {
        name: 'error-rate',
        description: 'Failed requests of all requests, 0 to 1.',
        value: ({ total }) => total?.errorRate,
    },
    { name: 'requests', description: 'Number of HTTP requests.', value: ({ total }) => total?.requests },
    { name: 'iterations', description: 'Number of complete visits.', value: ({ total }) => total?.iterations },
    { name: 'vus-max', description: 'Virtual users that k6 had ready (vus_max).', value: ({ total }) => total?.vusMax },
    { name: 'script-path', description: 'The k6 script that was run.', value: (verdict) => fileIn(verdict, 'script.js') },
    {
        name: 'results-path',
        description: "k6's results, NDJSON through gzip.",
        value: (verdict) => fileIn(verdict, 'results.ndjson.gz'),
    },
    {
        name: 'verdict-path',
        description: 'verdict.json, from which everything else is derived.',
        value: (verdict) => fileIn(verdict, 'verdict.json'),
    },
    {
        name: 'artifact-id',
        description: 'Id of the uploaded evidence; empty when there is none.',
        value: (_, { evidence }) => evidence?.id,
    },
    {
        name: 'artifact-url',
        description: 'Address of the uploaded evidence (needs a login).',
        value: (_, { evidence }) => evidence?.url,
    },
    {
        name: 'report-url',
        description: 'Address of the HTML report, which a browser opens as it is (needs a login); empty when there is none.',
        value: (_, { report }) => report?.url,
    },
];
const NO_UPLOADS = { evidence: null, report: null };
/** Every output as text, by name. */
function outputsOf(verdict, uploads = NO_UPLOADS) {
    return Object.fromEntries(OUTPUTS.map(({ name, value }) => [name, String(value(verdict, uploads) ?? '')]));
}

// EXTERNAL MODULE: ./lib/src/github/runner-command.js
var runner_command = __nccwpck_require__(72376);
;// CONCATENATED MODULE: ./lib/src/github/publish.js











/** The job log on GitHub. */
const githubLog = {
    info(text) {
        process.stdout.write((0,harmless/* harmlessLines */.v)(text)
            .map((line) => `${line}\n`)
            .join(''));
    },
    notice: (text) => (0,runner_command/* annotate */.fz)('notice', (0,harmless/* harmlessLines */.v)(text).join('\n')),
    warning: (text) => (0,runner_command/* annotate */.fz)('warning', (0,harmless/* harmlessLines */.v)(text).join('\n')),
    live(block) {
        if (block !== null)
            githubLog.info((0,live_lines/* liveLines */.Ys)(block).join('\n'));
    },
    liveEverySeconds: live_lines/* LOG_EVERY_SECONDS */.V5,
    group(title) {
        (0,runner_command/* startGroup */.Oh)((0,harmless/* harmlessLines */.v)(title).join(' '));
        return { [Symbol.dispose]: runner_command/* endGroup */.N4 };
    },
    mask: runner_command/* addMask */.eu,
};
/** Tells GitHub of a verdict: outputs first, because everything else can fail; then log, annotations and step summary, because an upload can take longer than a cancelled job has; then the artifacts, and the comment that links to them. What fails is a warning; the verdict stands. Returns its part of the summary, which stands above the `earlier` ones. */
async function publish(told, earlier = []) {
    const { verdict, curves, config, world } = told;
    const { log } = world;
    let summary = '';
    const summarize = (uploads) => attempt('step summary', log, () => {
        summary = (0,step_summary/* stepSummary */.x)(verdict, linksTo(uploads), curves);
        return writeSummary([summary, ...earlier]);
    });
    await attempt('outputs', log, () => setOutputs(verdict, NO_UPLOADS));
    await attempt('verdict', log, () => tellVerdict(verdict, log));
    await attempt('annotations', log, () => {
        for (const { level, message, title, place } of (0,annotations/* annotationsOf */.I)(verdict))
            (0,runner_command/* annotate */.fz)(level, message, { title, ...(place && { file: place.file, startLine: place.line }) });
    });
    await summarize(NO_UPLOADS);
    if (config === null)
        return summary;
    let uploads = NO_UPLOADS;
    for await (uploads of uploadAll(verdict, config, world)) {
        // Now that there is an address; the later word counts.
        const uploaded = uploads;
        await attempt('outputs', log, () => setOutputs(verdict, uploaded));
        await summarize(uploaded);
    }
    // Without a summary there is nothing to tell, and a warning says so.
    if (summary !== '')
        await comment({ verdict, parts: [summary, ...earlier], links: linksTo(uploads) }, config, world);
    return summary;
}
/** What is uploaded, as it grows. Where the evidence cannot be, the report is not tried: one warning is enough. */
async function* uploadAll(verdict, config, world) {
    const evidence = await (0,artifact/* uploadEvidence */.di)(verdict, config, world);
    if (evidence === null)
        return;
    yield { evidence, report: null };
    const report = await (0,artifact/* uploadReport */.a3)(verdict, config, world);
    if (report !== null)
        yield { evidence, report };
}
const linksTo = ({ evidence, report }) => ({
    evidence: evidence?.url || null,
    report: report?.url || null,
});
/** Tells GitHub why there is no verdict. */
function publishFault({ message, hint }) {
    try {
        (0,runner_command/* tellValue */.lr)('OUTPUT', 'outcome', 'error');
        (0,runner_command/* tellValue */.lr)('OUTPUT', 'exit-code', String(exit_code/* EXIT */.d.error));
    }
    finally {
        (0,runner_command/* annotate */.fz)('error', [message, ...(hint === null ? [] : [hint])].join('\n'), { title: 'k6-gate: error' });
    }
}
async function attempt(what, log, tell) {
    try {
        await tell();
    }
    catch (error) {
        log.warning(`The ${what} could not be written: ${(0,gate_error/* wordsOf */.Z)(error)}`);
    }
}
function setOutputs(verdict, uploads) {
    for (const [name, value] of Object.entries(outputsOf(verdict, uploads)))
        (0,runner_command/* tellValue */.lr)('OUTPUT', name, value);
}
async function writeSummary(parts) {
    const { summary } = await Promise.all(/* import() */[__nccwpck_require__.e(942), __nccwpck_require__.e(955), __nccwpck_require__.e(838)]).then(__nccwpck_require__.bind(__nccwpck_require__, 33838));
    await summary.emptyBuffer().addRaw((0,step_summary/* wholeSummary */.m)(parts), true).write({ overwrite: true });
}


/***/ }),

/***/ 72376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N4: () => (/* binding */ endGroup),
/* harmony export */   Oh: () => (/* binding */ startGroup),
/* harmony export */   eu: () => (/* binding */ addMask),
/* harmony export */   fz: () => (/* binding */ annotate),
/* harmony export */   lr: () => (/* binding */ tellValue)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(73024);


/** Writes an annotation of that level into the job log. */
function annotate(level, message, { title, file, startLine } = {}) {
    const properties = Object.entries({ title, file, line: startLine }).flatMap(([name, value]) => value === undefined ? [] : [`${name}=${escapedProperty(String(value))}`]);
    command([level, ...(properties.length > 0 ? [properties.join(',')] : [])].join(' '), message);
}
/** Folds what is written to the job log from now on, until `endGroup`. */
const startGroup = (title) => command('group', title);
const endGroup = () => command('endgroup');
/** From now on the runner shows this text nowhere. */
const addMask = (secret) => command('add-mask', secret);
function command(head, message = '') {
    process.stdout.write(`::${head}::${escaped(message)}\n`);
}
const escaped = (text) => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const escapedProperty = (text) => escaped(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
/** Tells the runner an output of the step, or a fact for its post step. Throws where it cannot be written. */
function tellValue(kind, name, value) {
    const file = process.env[`GITHUB_${kind}`] ?? '';
    if (file === '')
        command(`${LOG_COMMANDS[kind]} name=${escapedProperty(name)}`, value);
    else
        addToFile(file, name, value);
}
function addToFile(file, name, value) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(file))
        throw new Error(`there is no file at ${file}`);
    // Nobody can write a value that ends before its end.
    const delimiter = `ghadelimiter_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(file, `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
}
/** For a runner that gives no file. */
const LOG_COMMANDS = { OUTPUT: 'set-output', STATE: 'save-state' };


/***/ }),

/***/ 66421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ within)
/* harmony export */ });
/** What the work comes to, if that is in time; rejects else. The work itself may go on. */
function within(seconds, work) {
    let timer;
    const limit = new Promise((_resolve, reject) => {
        timer = setTimeout(() => reject(new Error(`it was not done within ${seconds} s`)), seconds * 1000);
    });
    return Promise.race([work, limit]).finally(() => clearTimeout(timer));
}


/***/ }),

/***/ 36275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ annotationsOf),
/* harmony export */   i: () => (/* binding */ subjectIn)
/* harmony export */ });
/* harmony import */ var _verdict_finding_words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(19893);
/* harmony import */ var _verdict_headline_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(92721);
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(56158);



/** GitHub shows ten errors per step: some are left for whoever else has something to say in it. */
const MAX_ANNOTATIONS = 8;
/** One annotation per crossed threshold, the worst first, at the line that set it; any other outcome that is not a pass is told first, with its reasons. At most eight: the last one tells of what is left out. */
function annotationsOf(verdict) {
    const { outcome, enforced, thresholds } = verdict;
    if (outcome === 'passed')
        return [];
    const level = enforced ? 'error' : 'warning';
    const crossed = (0,_verdict_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .worstFirst */ .md)(thresholds).map((finding) => ({
        level,
        title: `k6-gate: ${(0,_verdict_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .thresholdText */ .HA)(finding)}`,
        message: (0,_verdict_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(finding, subjectIn(verdict, finding.tags)),
        place: placeOf(finding),
    }));
    const told = outcome === 'failed' && crossed.length > 0;
    const all = [...(told ? [] : [whole(verdict, level)]), ...crossed];
    return (all.length > MAX_ANNOTATIONS ? withoutRest(all, level) : all).map(readable);
}
function withoutRest(all, level) {
    const kept = all.slice(0, MAX_ANNOTATIONS - 1);
    const message = `${all.length - kept.length} more thresholds are crossed: the step summary has all of them`;
    return [...kept, { level, title: 'k6-gate: and more', message, place: null }];
}
function placeOf({ place }) {
    const [, file, line] = /^(.+):(\d+)$/.exec(place ?? '') ?? [];
    return file === undefined ? null : { file, line: Number(line) };
}
/** What samples with these tags are about, in words. */
function subjectIn({ pages, config }, tags) {
    if (config === null || pages.length === 0)
        return 'k6-gate';
    return (0,_verdict_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .subject */ .bc)(pages, URL.canParse(config.target) ? new URL(config.target).host : config.target, tags);
}
/** Nothing in it redraws or reorders what people read. */
const readable = ({ title, message, ...others }) => ({
    ...others,
    title: (0,_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .harmlessLines */ .v)(title).join(' '),
    message: (0,_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .harmlessLines */ .v)(message).join('\n'),
});
function whole({ outcome, headline, reasons }, level) {
    const further = reasons.map((reason) => reason.message).filter((message) => !headline.includes(message));
    return { level, title: `k6-gate: ${outcome}`, message: [headline, ...further].join('\n'), place: null };
}


/***/ }),

/***/ 68452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ crossedOf)
/* harmony export */ });
const WORDS = { http_req_failed: 'errors', checks: 'checks' };
/** Of their thresholds a reader knows what they are about by the statistic. */
const TIMES = ['http_req_duration', 'transaction_duration'];
/** What of a page is over its limits, in a word each; none where that is its p(95), with other percentiles or alone, which stands beside it, or what no threshold tells. */
function crossedOf({ name }, { thresholds, pages }) {
    const words = new Set(thresholds
        .filter(({ state, tags }) => state === 'crossed' && (pages.length === 1 || tags.page === name))
        .map(wordOf));
    const isTimesAlone = words.has('p(95)') && [...words].every((word) => word.startsWith('p('));
    return isTimesAlone ? [] : [...words];
}
const wordOf = ({ metric, expression }) => WORDS[metric] ?? (TIMES.includes(metric) ? (/^[^<>=!]*/.exec(expression)?.[0].trim() ?? metric) : metric);


/***/ }),

/***/ 45553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ cut)
/* harmony export */ });
/** For what closes the folds and blocks that the cut leaves open. */
const CLOSING_SIZE = 200;
/** Markdown that fits: whole lines only, folds and blocks of code closed, so that a table that was cut still is one; the last line says how much was cut. */
function cut(text, { size, sizeOf, rest }) {
    const lines = text.split('\n');
    if (fitting(lines, size, sizeOf) === lines.length)
        return text;
    const kept = lines.slice(0, fitting(lines, size - CLOSING_SIZE, sizeOf));
    const missing = lines.slice(kept.length).filter((line) => line.trim() !== '').length;
    return [...kept, ...closing(kept), '', `(${missing} further lines are cut: ${rest})`].join('\n');
}
/** How many of the first lines fit. */
function fitting(lines, size, sizeOf) {
    let used = 0;
    const tooMuch = lines.findIndex((line) => {
        used += sizeOf(line) + 1;
        return used > size;
    });
    return tooMuch === -1 ? lines.length : tooMuch;
}
function closing(lines) {
    const count = (sign) => lines.filter((line) => sign.test(line)).length;
    const folds = count(/^<details>/) - count(/<\/details>$/);
    return [...(count(/^```/) % 2 === 1 ? ['```'] : []), ...Array(Math.max(0, folds)).fill('\n</details>')];
}


/***/ }),

/***/ 98720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H7: () => (/* binding */ notHeld),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   o1: () => (/* binding */ legend)
/* harmony export */ });
/* harmony import */ var _config_threshold_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(80606);
/* harmony import */ var _verdict_finding_words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(19893);
/* harmony import */ var _verdict_headline_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(92721);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(50333);




/** The thresholds that a reader wants to see, what blocks first, and of that what the headline tells; those that had nothing to judge and needed nothing are left out. */
const rowsOf = (findings) => [
    ...(0,_verdict_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .worstFirst */ .md)(findings),
    ...findings
        .filter((finding) => finding.state !== 'crossed' && !(0,_verdict_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isIdle */ .xB)(finding))
        .sort((a, b) => (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .urgencyOf */ .bv)(a.state) - (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .urgencyOf */ .bv)(b.state)),
];
/** Those of them that decide against a pass. */
const notHeld = (findings) => rowsOf(findings).filter(({ state }) => state !== 'held' && state !== 'reported');
const kindOf = ({ tags }) => tags.kind ?? 'any';
/** What a reader of the rows may ask: why some are only reported, and what is left out. */
function legend(findings) {
    const reported = findings.some((finding) => finding.state === 'reported' && !(0,_verdict_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isIdle */ .xB)(finding));
    // That a page has no redirect is no news.
    const busy = new Set(['redirect', ...findings.filter((finding) => !(0,_verdict_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isIdle */ .xB)(finding)).map(kindOf)]);
    const idle = new Set(findings.map(kindOf).filter((kind) => !busy.has(kind)));
    // Limits of the user's on what should not happen, such as a status 503: who set one looks for it.
    const unseen = new Set(findings.filter((finding) => (0,_verdict_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isIdle */ .xB)(finding) && kindOf(finding) === 'any').map(_config_threshold_js__WEBPACK_IMPORTED_MODULE_3__/* .selectorText */ .nM));
    return [
        ...(reported ? ['reported: measured, not judged, because the planned load gives too few samples for it'] : []),
        ...(idle.size > 0 ? [`Nothing to judge: the page had no request of the kind ${[...idle].join(' or ')}`] : []),
        ...(unseen.size > 0 ? [`Nothing to judge: there was no sample of ${[...unseen].join(' or ')}`] : []),
    ];
}


/***/ }),

/***/ 56158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ harmlessLines)
/* harmony export */ });
/** Text as lines that a runner only prints: no line can act as a workflow command. `::command::` counts at the start of a line, `##[command]` anywhere in it; control and bidirectional characters can redraw or reorder what people read. */
function harmlessLines(text, prefix = '') {
    return text.split(/\r\n|\r|\n/).map((line) => {
        const printable = line.replace(/\t/g, '  ').replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '');
        const quiet = `${prefix}${printable}`.replaceAll('##[', '## [');
        return quiet.trimStart().startsWith('::') ? `· ${quiet}` : quiet;
    });
}


/***/ }),

/***/ 33865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V5: () => (/* binding */ LOG_EVERY_SECONDS),
/* harmony export */   Ys: () => (/* binding */ liveLines),
/* harmony export */   tD: () => (/* binding */ changed)
/* harmony export */ });
/* unused harmony exports rowsOf, textOf */
/** So often a log that keeps every line gets them. */
const LOG_EVERY_SECONDS = 10;
/** A block as lines that stay: of a single part all is on one. */
function rowsOf({ head, rows }) {
    const [only, ...others] = rows;
    return only !== undefined && others.length === 0 ? [[...head, { text: ' · ' }, ...only]] : [head, ...rows];
}
/** The same as texts, without colour. */
const liveLines = (block) => rowsOf(block).map(textOf);
const textOf = (line) => line.map(({ text }) => text).join('');
/** The block with each of its texts changed. */
function changed(block, change) {
    const line = (parts) => parts.map((part) => ({ ...part, text: change(part.text) }));
    return { ...block, head: line(block.head), rows: block.rows.map(line) };
}


/***/ }),

/***/ 12560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
const NAMED = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    ':': '&colon;',
    '.': '&period;',
};
const ZERO_WIDTH_SPACE = '\u200b';
/** Nobody reads more of one name or message; the whole is in verdict.json. */
const MAX_TEXT_CHARS = 4_000;
/** A text as GitHub markdown shows it: itself on one line, never an element, a mention, a link, a list or the end of a table cell. */
function escapeMarkdown(text) {
    return (shorten(text)
        // Control and bidirectional characters can hide or reorder what people read.
        .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
        .trim()
        // GitHub looks for @names and #numbers in the finished page, where an escape is gone.
        .replace(/[@#](?=\w)/g, `$&${ZERO_WIDTH_SPACE}`)
        .replace(/[&<>]/g, (sign) => NAMED[sign] ?? '')
        .replace(/[\\`*[\]|~]|(?<!\w)_|_(?!\w)/g, '\\$&')
        .replace(/^([-+#=])|^(\d+)(?=[.)](?:\s|$))/, (_, sign, number) => sign ? `\\${sign}` : `${number}\\`)
        // What GitHub would turn into a link.
        .replace(/:(?=\/\/)|(?<=www)\./gi, (sign) => NAMED[sign] ?? ''));
}
const shorten = (text) => (text.length <= MAX_TEXT_CHARS ? text : `${text.slice(0, MAX_TEXT_CHARS)}…`);
/** A table: a header and rows of texts, all of them escaped. */
function table(header, rows) {
    const line = (cells) => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
    return [line(header), `|${header.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}
/** A fold that opens on a click. */
function fold(title, body) {
    return `<details><summary>${escapeMarkdown(title)}</summary>\n\n${body}\n\n</details>`;
}
/** A block of code for a shell: one line, of signs that can be seen, which cannot end the block. */
const codeBlock = (line) => ['```sh', shorten(line).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' '), '```'].join('\n');


/***/ }),

/***/ 90827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ warmUpTable),
/* harmony export */   qm: () => (/* binding */ measuredTables),
/* harmony export */   uS: () => (/* binding */ quantityCell)
/* harmony export */ });
/* harmony import */ var _verdict_finding_words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(19893);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(12560);


/** A quantity with its unit, and a dash for none. */
const quantityCell = (value, unit) => value == null ? '–' : (0,_verdict_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quantity */ .au)(value, unit);
/** What the load measured in all, which checks failed, and what was answered; empty without a load. Markdown. */
function measuredTables({ total }) {
    if (total === null)
        return '';
    const { duration } = total;
    const ms = (value) => quantityCell(value, 'ms');
    const rows = [
        [
            (0,_verdict_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quantity */ .au)(total.requests, 'count'),
            (0,_verdict_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quantity */ .au)(total.requestsPerSecond, 'count'),
            quantityCell(total.errorRate, 'ratio'),
            ...[duration?.avg, duration?.med, duration?.p90, duration?.p95, duration?.p99, duration?.max].map(ms),
        ],
    ];
    return [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['Requests', 'per second', 'Errors', 'avg', 'p(50)', 'p(90)', 'p(95)', 'p(99)', 'max'], rows),
        ...failedChecks(total),
        answers(total),
    ].join('\n\n');
}
function failedChecks({ checks }) {
    const rows = checks
        .filter(({ fails }) => fails > 0)
        .map(({ name, passes, fails }) => [name, String(fails), String(passes)]);
    return rows.length > 0 ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['Failed check', 'Failed', 'Passed'], rows)] : [];
}
function answers({ statuses, errorCodes }) {
    const list = (counts) => Object.entries(counts)
        .map(([key, count]) => `${key === '0' ? 'no answer' : key} × ${(0,_verdict_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quantity */ .au)(count, 'count')}`)
        .join(', ');
    const codes = list(errorCodes);
    return `Answers: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(list(statuses))}${codes === '' ? '' : `; k6 error codes ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(codes)}`}`;
}
/** What the warm-up measured, apart from what is judged; nothing without one. Markdown. */
function warmUpTable(pages) {
    const rows = pages.flatMap(({ name, warmUp }) => warmUp === null
        ? []
        : [[name, String(warmUp.requests), quantityCell(warmUp.p95, 'ms'), quantityCell(warmUp.errorRate, 'ratio')]]);
    return rows.length > 0 ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['Warm-up (not judged)', 'Requests', 'p(95)', 'Errors'], rows)] : [];
}


/***/ }),

/***/ 50333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I7: () => (/* binding */ STATE_WORDS),
/* harmony export */   bv: () => (/* binding */ urgencyOf),
/* harmony export */   nG: () => (/* binding */ outcomeWord)
/* harmony export */ });
const WORDS = {
    passed: 'PASSED',
    failed: 'BLOCKED',
    inconclusive: 'INCONCLUSIVE',
    error: 'ERROR',
    cancelled: 'CANCELLED',
};
/** The first word of every view: BLOCKED is a failure that holds the job back; one that is waived is told as what it is. */
const outcomeWord = ({ outcome, enforced }) => outcome === 'failed' && !enforced ? 'FAILED' : WORDS[outcome];
/** What a state of a threshold, or of a page, is called, the most urgent first. */
const STATE_WORDS = {
    crossed: 'crossed',
    disputed: 'disputed',
    unmeasured: 'no samples',
    held: 'held',
    reported: 'reported',
};
/** 0 for the state that a reader must see first. */
const urgencyOf = (state) => Object.keys(STATE_WORDS).indexOf(state);


/***/ }),

/***/ 96790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HB: () => (/* binding */ headroomBar),
/* harmony export */   ce: () => (/* binding */ pageRowsOf),
/* harmony export */   td: () => (/* binding */ byUrgency),
/* harmony export */   ud: () => (/* binding */ beyondWord)
/* harmony export */ });
/* harmony import */ var _crossed_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(68452);
/* harmony import */ var _measured_tables_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(90827);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(50333);



/** The pages in the order in which a reader wants them: what blocks first, then what is nearest to its limit. */
const byUrgency = (pages) => [...pages].sort((a, b) => (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .urgencyOf */ .bv)(a.state) - (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .urgencyOf */ .bv)(b.state) || headroomOrder(a) - headroomOrder(b));
const headroomOrder = ({ p95 }) => p95?.headroom ?? Number.MAX_VALUE;
/** A row per page; none for a run that measured nothing. */
const pageRowsOf = (verdict) => verdict.total === null ? [] : byUrgency(verdict.pages).map((page) => rowOf(page, verdict));
function rowOf(page, verdict) {
    const { name, state, p95, measured } = page;
    return {
        ...{ name, state, word: _outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .STATE_WORDS */ .I7[state], crossed: (0,_crossed_js__WEBPACK_IMPORTED_MODULE_0__/* .crossedOf */ .t)(page, verdict).join(', ') },
        p95: (0,_measured_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .quantityCell */ .uS)(p95?.observed, 'ms'),
        limit: (0,_measured_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .quantityCell */ .uS)(p95?.limit, 'ms'),
        headroom: p95?.headroom ?? null,
        errorRate: (0,_measured_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .quantityCell */ .uS)(measured?.errorRate, 'ratio'),
        requests: (0,_measured_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .quantityCell */ .uS)(measured?.requests, 'count'),
    };
}
/** What a value beyond its limit is: `50 % over` an upper one, `50 % short` of a lower one. */
const beyondWord = ({ expression }) => (/^[^<>]*>/.test(expression) ? 'short' : 'over');
const BAR_CELLS = 8;
const NO_BREAK = '\u00a0';
/** What is left of a limit, as a bar and in percent; a full bar is all of it, and what is beyond the limit has none. */
function headroomBar(headroom, beyond = 'over') {
    if (headroom === null)
        return '–';
    const filled = Math.round(Math.min(1, Math.max(0, headroom)) * BAR_CELLS);
    const bar = `${'█'.repeat(filled)}${'░'.repeat(BAR_CELLS - filled)}`;
    const percent = `${Math.abs(Math.round(headroom * 100))}${NO_BREAK}%`;
    return `${bar}${NO_BREAK}${percent}${NO_BREAK}${headroom < 0 ? beyond : 'left'}`;
}


/***/ }),

/***/ 93187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C6: () => (/* binding */ runDetails),
/* harmony export */   CI: () => (/* binding */ usage),
/* harmony export */   CQ: () => (/* binding */ readings),
/* harmony export */   EB: () => (/* binding */ NO_LINKS),
/* harmony export */   e4: () => (/* binding */ versions)
/* harmony export */ });
/* harmony import */ var _verdict_finding_words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(19893);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(12560);
/* harmony import */ var _measured_tables_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(90827);



const NO_LINKS = { report: null, evidence: null };
/** How it was measured, and where the evidence is. Markdown. */
function runDetails({ runs, pages, config, targetVersion, id, durationSeconds, evidence }, links) {
    const where = [
        ...(links.report === null ? [] : [`[HTML report](${links.report})`]),
        links.evidence === null
            ? `Evidence: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(evidence.folder ?? 'none')}`
            : `[Evidence as an artifact](${links.evidence})`,
    ].join(' · ');
    const facts = [
        `Run ${id}, ${Math.round(durationSeconds)} s, config ${config?.hash ?? 'unread'}`,
        binary(runs.at(-1)),
        ...runs.flatMap(({ generator }) => (generator === null ? [] : [`CPU: ${usage(generator)}`])),
        ...(targetVersion === null ? [] : [`Version of the site: ${versions(targetVersion)}`]),
        ...(evidence.summaryAgrees === null ? [] : [`Evidence: ${readings(evidence)}`]),
    ];
    const body = [facts.map((fact) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(fact)}`).join('\n'), ...runTable(runs), ...(0,_measured_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .warmUpTable */ .F9)(pages)];
    return `${where}\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)('How it was measured', body.join('\n\n'))}`;
}
const binary = (run) => run === undefined
    ? 'k6 was not run'
    : `k6 ${run.version} from ${run.source}, ${run.verified ? 'hash verified' : 'hash not verified'} (sha256 ${run.sha256.slice(0, 12)}…)`;
function runTable(runs) {
    const rows = runs.map((run) => [
        run.name,
        run.exitCode === null ? (run.signal ?? '–') : String(run.exitCode),
        run.plannedSeconds === null ? '–' : `${run.plannedSeconds} s`,
        `${run.seconds} s`,
    ]);
    return rows.length > 0 ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['k6 run', 'Exit', 'Planned', 'Took'], rows)] : [];
}
/** Which versions of the site were seen. */
function versions({ expected, before, after }) {
    const seen = (version) => version ?? 'none';
    return `${expected} expected, ${seen(before)} before the load, ${seen(after)} after it`;
}
/** How busy the load kept the CPUs. */
function usage(generator) {
    const { cpus, sampledSeconds, saturatedSeconds, averageShare, busiestShare } = generator;
    const full = saturatedSeconds > 0 ? `; used up or throttled in ${saturatedSeconds} of ${sampledSeconds} s` : '';
    return `k6 and the gate used ${(0,_verdict_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quantity */ .au)(averageShare, 'ratio')} of ${(0,_verdict_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(cpus, 'CPU')}, at most ${(0,_verdict_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quantity */ .au)(busiestShare, 'ratio')}${full}`;
}
/** How whole the evidence is. */
function readings({ points, malformedLines, unknownLines, latePoints, summaryAgrees, }) {
    return [
        `${(0,_verdict_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(points, 'point')}`,
        (0,_verdict_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(malformedLines, 'unreadable line'),
        ...(unknownLines > 0 ? [`${(0,_verdict_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(unknownLines, 'line')} of an unknown kind`] : []),
        ...(latePoints > 0 ? [`${(0,_verdict_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(latePoints, 'point')} too late for the time line`] : []),
        `counts ${summaryAgrees ? 'agree' : 'do not agree'} with k6`,
    ].join(', ');
}


/***/ }),

/***/ 28523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x: () => (/* binding */ stepSummary),
  m: () => (/* binding */ wholeSummary)
});

// EXTERNAL MODULE: ./lib/src/verdict/finding-words.js
var finding_words = __nccwpck_require__(19893);
// EXTERNAL MODULE: ./lib/src/report/cut.js
var cut = __nccwpck_require__(45553);
// EXTERNAL MODULE: ./lib/src/report/finding-rows.js
var finding_rows = __nccwpck_require__(98720);
// EXTERNAL MODULE: ./lib/src/report/markdown.js
var markdown = __nccwpck_require__(12560);
// EXTERNAL MODULE: ./lib/src/report/measured-tables.js
var measured_tables = __nccwpck_require__(90827);
// EXTERNAL MODULE: ./lib/src/report/outcome.js
var outcome = __nccwpck_require__(50333);
// EXTERNAL MODULE: ./lib/src/report/page-rows.js
var page_rows = __nccwpck_require__(96790);
// EXTERNAL MODULE: ./lib/src/report/run-details.js
var run_details = __nccwpck_require__(93187);
// EXTERNAL MODULE: ./lib/src/report/stopped.js
var report_stopped = __nccwpck_require__(58104);
// EXTERNAL MODULE: ./lib/src/report/ticks.js
var ticks = __nccwpck_require__(52767);
;// CONCATENATED MODULE: ./lib/src/report/xychart.js



/** More labels than these stand on each other. */
const MAX_POINTS = 24;
/** So that the highest point is not the border. */
const HEADROOM = 1.1;
/** The p(95) of the page that a reader must see first, with its limit, as a chart of Mermaid in a fold; empty where there is no course to draw. */
function p95Chart({ pages }, { pages: ofPages, secondsPerPoint }) {
    const [page] = (0,page_rows/* byUrgency */.td)(pages);
    const points = pointsOf(ofPages[page?.name ?? '']?.p95 ?? [], secondsPerPoint);
    if (page === undefined || points.length < 2)
        return '';
    const limit = page.p95?.limit ?? null;
    const top = Math.max(limit ?? 0, ...points.map(({ worst }) => worst)) * HEADROOM;
    const chart = [
        'xychart-beta',
        `title "${plain(page.name)}: p(95) in ms${limit === null ? '' : `, limit ${limit}`}"`,
        `x-axis [${points.map(({ at }) => `"${(0,finding_words/* clock */.pm)(at)}"`).join(', ')}]`,
        `y-axis 0 --> ${Math.max(1, Math.round(top))}`,
        `line [${points.map(({ worst }) => Math.round(worst)).join(', ')}]`,
        ...(limit === null ? [] : [`line [${points.map(() => limit).join(', ')}]`]),
    ];
    return (0,markdown/* fold */.AU)('p(95) over time', ['```mermaid', ...chart, '```'].join('\n'));
}
/** Neighbours are one point where there are too many; a time without an answer has none. */
function pointsOf(values, secondsPerPoint) {
    const step = Math.max(1, Math.ceil(values.length / MAX_POINTS));
    return Array.from({ length: Math.ceil(values.length / step) }, (_, index) => index * step).flatMap((from) => {
        const seen = values.slice(from, from + step).filter((value) => value !== null);
        return seen.length === 0 ? [] : [{ at: from * secondsPerPoint, worst: Math.max(...seen) }];
    });
}
/** Letters and digits, and what can neither end a text of Mermaid nor begin anything in it. */
const plain = (name) => name.replace(/[^\p{L}\p{N} ._/-]/gu, '?').slice(0, 60);

;// CONCATENATED MODULE: ./lib/src/report/step-summary.js











/** GitHub drops a summary over 1 MiB whole; some of it is left for whatever else the step writes there. */
const ROOM = { size: 900_000, sizeOf: (line) => Buffer.byteLength(line), rest: 'the whole is in verdict.json' };
/** The first screen: further rows are in a fold. */
const MAX_ROWS = 20;
const SIGNS = {
    passed: '✅',
    failed: '❌',
    inconclusive: '⚠️',
    error: '🛑',
    cancelled: '⏹️',
};
const STATE_SIGNS = {
    held: '✅',
    crossed: '❌',
    unmeasured: '⚠️',
    disputed: '⚠️',
    reported: 'ℹ️',
};
/** A failure that is waived blocks nothing. */
const sign = ({ outcome, enforced }) => (outcome === 'failed' && !enforced ? '⚠️' : SIGNS[outcome]);
/** The step summary: a first screen of one sentence, what it rests on, a row per page, why, and how to reproduce it; then, folded, every threshold, the timings and the environment. Markdown. */
function stepSummary(verdict, links = run_details/* NO_LINKS */.EB, curves = null) {
    const parts = [
        `## ${sign(verdict)} ${(0,outcome/* outcomeWord */.nG)(verdict)}: ${(0,markdown/* escapeMarkdown */.FV)(verdict.headline)}`,
        step_summary_ticks(verdict),
        reasons(verdict),
        pages(verdict),
        deciding(verdict),
        why(verdict),
        notes(verdict),
        reproduce(verdict),
        thresholds(verdict),
        curves === null ? '' : p95Chart(verdict, curves),
        timings(verdict),
        (0,run_details/* runDetails */.C6)(verdict, links),
    ];
    return (0,cut/* cut */.J)(parts.filter((part) => part !== '').join('\n\n'), ROOM);
}
function step_summary_ticks(verdict) {
    if (verdict.thresholds.length === 0)
        return '';
    return (0,ticks/* ticksOf */.E)(verdict)
        .map(({ good, name, words }) => `- ${good ? '✅' : '❌'} ${name}: ${(0,markdown/* escapeMarkdown */.FV)(words)}`)
        .join('\n');
}
function reasons(verdict) {
    const { outcome, headline, reasons: all, error } = verdict;
    // The code of an error says more than those of its reasons.
    const told = (code) => (outcome === 'error' ? '' : `\`${code}\` `);
    const further = (0,finding_words/* furtherReasons */.QA)(headline, all).map(({ code, message }) => `- ${told(code)}${(0,markdown/* escapeMarkdown */.FV)(message)}`);
    const next = error?.hint ? [`**Next:** ${(0,markdown/* escapeMarkdown */.FV)(error.hint)}`] : [];
    const text = (0,report_stopped/* stoppedText */.T)(verdict);
    const stopped = text === null ? [] : [(0,markdown/* escapeMarkdown */.FV)(text)];
    return [further.join('\n'), ...stopped, ...next].filter((part) => part !== '').join('\n\n');
}
function pages(verdict) {
    const rows = (0,page_rows/* pageRowsOf */.ce)(verdict).map(({ name, state, word, crossed, p95, limit, headroom, errorRate, requests }) => [
        ...[
            name,
            `${STATE_SIGNS[state]} ${word}${crossed === '' ? '' : ` (${crossed})`}`,
            p95,
            limit,
            (0,page_rows/* headroomBar */.HB)(headroom),
            errorRate,
            requests,
        ],
    ]);
    const head = ['Page', 'Outcome', 'p(95)', 'Limit', 'Headroom', 'Errors', 'Requests'];
    if (rows.length === 0)
        return '';
    const [first, others] = [rows.slice(0, MAX_ROWS), rows.slice(MAX_ROWS)];
    const rest = others.length > 0 ? [(0,markdown/* fold */.AU)(`${(0,finding_words/* counted */.hS)(others.length, 'more page')}`, (0,markdown/* table */.tp)(head, others))] : [];
    return [(0,markdown/* table */.tp)(head, first), ...rest].join('\n\n');
}
const thresholdTable = (findings) => (0,markdown/* table */.tp)(['Threshold', 'Limit', 'Measured', 'Headroom', 'State', 'Origin'], findings.map((finding) => [
    (0,finding_words/* statistic */.$t)(finding),
    (0,finding_words/* limitText */.PW)(finding),
    (0,measured_tables/* quantityCell */.uS)(finding.observed, finding.unit),
    finding.unit === 'count' ? '–' : (0,page_rows/* headroomBar */.HB)(finding.headroom, (0,page_rows/* beyondWord */.ud)(finding)),
    `${STATE_SIGNS[finding.state]} ${outcome/* STATE_WORDS */.I7[finding.state]}${finding.confidence === 'low' && finding.state !== 'unmeasured' ? ' (few samples)' : ''}`,
    finding.origin,
]));
/** What decides is not folded. */
function deciding({ thresholds: findings }) {
    const rows = (0,finding_rows/* notHeld */.H7)(findings);
    if (rows.length === 0)
        return '';
    const more = rows.length > MAX_ROWS ? [`and ${rows.length - MAX_ROWS} more, below`] : [];
    return [thresholdTable(rows.slice(0, MAX_ROWS)), ...more].join('\n\n');
}
function thresholds({ thresholds: findings }) {
    const rows = (0,finding_rows/* rowsOf */.RO)(findings);
    if (rows.length === 0)
        return '';
    const body = [thresholdTable(rows), ...(0,finding_rows/* legend */.o1)(findings).map(markdown/* escapeMarkdown */.FV)].join('\n\n');
    return (0,markdown/* fold */.AU)(`All thresholds (${rows.length})`, body);
}
function why({ why: all }) {
    if (all.length === 0)
        return '';
    return ['**Why**', all.map(({ message }) => `- ${(0,markdown/* escapeMarkdown */.FV)(message)}`).join('\n')].join('\n\n');
}
/** Who passed wants to go on, not to run it again. */
const reproduce = ({ reproduce: line, outcome }) => line === null || outcome === 'passed' ? '' : `**Reproduce**\n\n${(0,markdown/* codeBlock */.DV)(line)}`;
function timings(verdict) {
    const tables = (0,measured_tables/* measuredTables */.qm)(verdict);
    return tables === '' ? '' : (0,markdown/* fold */.AU)('Timings, failed checks and answers', tables);
}
const notes = ({ notes: all }) => all.map((note) => `- ${(0,markdown/* escapeMarkdown */.FV)(note)}`).join('\n');
/** The summary of a job from those of its verdicts, the one that counts first: what is too much is cut from the others. */
const wholeSummary = (parts) => (0,cut/* cut */.J)(parts.join('\n\n---\n\n'), ROOM);


/***/ }),

/***/ 58104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ stoppedText)
/* harmony export */ });
/* harmony import */ var _verdict_finding_words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(19893);
/* harmony import */ var _time_words_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(66976);


/** Who stopped a load, when, and why; null when it went its full time. Of k6's own words on thresholds their number is enough: each is told by itself. */
function stoppedText({ abort, thresholds }) {
    if (abort === null)
        return null;
    const who = abort.by === 'k6' ? 'k6' : 'k6-gate';
    const crossed = thresholds.filter(({ state }) => state === 'crossed').length;
    const reason = abort.by === 'k6' && crossed > 0 && /^thresholds on metrics /.test(abort.reason)
        ? `${(0,_verdict_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(crossed, 'threshold')} ${crossed === 1 ? 'was' : 'were'} crossed (abort-on-fail)`
        : abort.reason;
    return `Stopped by ${who} after ${(0,_time_words_js__WEBPACK_IMPORTED_MODULE_1__/* .time */ .k)(abort.afterSeconds)}: ${reason}`;
}


/***/ }),

/***/ 52767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ ticksOf)
/* harmony export */ });
/* harmony import */ var _verdict_finding_words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(19893);

/** How many of the thresholds held, and how whole the evidence is. */
const ticksOf = (verdict) => [thresholdsTick(verdict), evidenceTick(verdict)];
function thresholdsTick({ thresholds }) {
    const judged = thresholds.filter(({ state }) => state !== 'reported');
    const count = (state) => judged.filter((finding) => finding.state === state).length;
    const others = [
        [count('crossed'), 'crossed'],
        [count('unmeasured'), 'without samples'],
        [count('disputed'), 'disputed'],
    ].flatMap(([number, word]) => (number === 0 ? [] : [`${number} ${word}`]));
    const held = count('held');
    const words = judged.length === 0 ? 'none was judged' : [`${held} of ${judged.length} held`, ...others].join(', ');
    return { good: judged.length > 0 && held === judged.length, name: 'Thresholds', words };
}
function evidenceTick({ evidence, total, thresholds, outcome, reasons }) {
    const { points, malformedLines, summaryAgrees } = evidence;
    if (total === null)
        return { good: false, name: 'Evidence', words: 'no load was measured' };
    const isDoubted = outcome === 'inconclusive' && reasons.some(({ code }) => !_verdict_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .FROM_FINDINGS */ .Ok.has(code));
    const few = thresholds.filter(({ state, confidence }) => state === 'held' && confidence === 'low').length;
    const words = [
        `${(0,_verdict_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(total.requests, 'request')} in ${(0,_verdict_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(points, 'sample')}`,
        malformedLines === 0 ? 'every line readable' : (0,_verdict_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(malformedLines, 'unreadable line'),
        ...(summaryAgrees === null ? [] : [`counts ${summaryAgrees ? 'agree' : 'do not agree'} with k6`]),
        ...(isDoubted ? ['not enough for a pass'] : []),
        ...(few > 0 ? [`${(0,_verdict_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(few, 'threshold')} on few samples`] : []),
    ];
    return {
        good: summaryAgrees === true && malformedLines === 0 && !isDoubted,
        name: 'Evidence',
        words: words.join(', '),
    };
}


/***/ }),

/***/ 66976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ time)
/* harmony export */ });
/** `45 s`, `12 min`, `1 min 40 s`. */
function time(seconds) {
    const [minutes, rest] = [Math.floor(seconds / 60), Math.round(seconds % 60)];
    return [...(minutes > 0 ? [`${minutes} min`] : []), ...(rest > 0 || minutes === 0 ? [`${rest} s`] : [])].join(' ');
}


/***/ }),

/***/ 96293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   jC: () => (/* binding */ padded),
/* harmony export */   qz: () => (/* binding */ widthOf)
/* harmony export */ });
/** East Asian wide and fullwidth characters, and emoji. */
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{17000}-\u{18cff}\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
/** Accents, joiners and variation selectors stand on the character before. */
const ZERO = /[\p{M}\p{Cf}\p{Cc}]/u;
const CUT = '…';
/** How many columns of a terminal a text takes. */
const widthOf = (text) => [...text].reduce((sum, character) => sum + columnsOf(character), 0);
/** The text in at most so many columns; one that is cut ends with `…`. */
function cut(text, columns) {
    if (widthOf(text) <= columns)
        return text;
    let [kept, width] = ['', 0];
    for (const character of text) {
        width += columnsOf(character);
        if (width > columns - 1)
            break;
        kept += character;
    }
    return columns < 1 ? '' : `${kept}${CUT}`;
}
/** The text with blanks up to so many columns. */
const padded = (text, columns) => `${text}${' '.repeat(Math.max(0, columns - widthOf(text)))}`;
function columnsOf(character) {
    if (ZERO.test(character))
        return 0;
    return WIDE.test(character) ? 2 : 1;
}


/***/ }),

/***/ 14154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ PHASES)
/* harmony export */ });
/** The parts of a request's time, in the order in which they pass; each is k6's metric `http_req_<phase>`, snake-cased. */
const PHASES = ['blocked', 'connecting', 'tlsHandshaking', 'sending', 'waiting', 'receiving'];


/***/ }),

/***/ 29296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  KW: () => (/* binding */ cancelled),
  z6: () => (/* binding */ endingOf),
  M1: () => (/* binding */ unfinished),
  Vj: () => (/* binding */ verdictOf)
});

// EXTERNAL MODULE: ./lib/src/config/config.js
var config_config = __nccwpck_require__(55859);
// EXTERNAL MODULE: ./lib/src/config/inputs.js
var inputs = __nccwpck_require__(39252);
// EXTERNAL MODULE: ./lib/src/config/setting.js
var setting = __nccwpck_require__(27097);
// EXTERNAL MODULE: ./lib/src/config/visit-rate.js
var visit_rate = __nccwpck_require__(41329);
;// CONCATENATED MODULE: ./lib/src/config/notes.js



/** What a reader of the log should know of a config that is right and may still surprise. */
function notesOn(config) {
    const { pages, load, guards, environment, job } = config;
    const landings = pages.filter((page) => page.type === 'landing' && (page.cta ?? page.ctaSelector) === undefined);
    return [
        ...landings.map(({ name }) => `No cta is set for ${name}: the landing page alone is visited.`),
        ...(guards.prod && environment !== 'prod'
            ? [
                `${guards.prodHost} is one of prod-hosts: the guard rails of prod hold, with the thresholds of ${environment}.`,
            ]
            : []),
        ...(guards.prod && load.mode === 'full' ? ['allow-prod-writes is set: this run writes to prod.'] : []),
        ...tightVus(config),
        ...strangersOn(config),
        ...idleLimitsOn(config),
        ...(config.script === null
            ? []
            : [`${config.script.path} makes the load: what it asks for, and which hosts, is its own affair; no warm-up.`]),
        ...pageLimitsOn(config),
        ...(job.enforce ? [] : ['enforce is false: failed and inconclusive do not block; error and cancelled do.']),
    ];
}
/** A rate that its VUs carry only while the answers are faster than they must be. */
function tightVus({ load }) {
    if (load.model === 'closed' || load.maxVus >= load.neededVus)
        return [];
    return [
        `${load.maxVus} VUs carry ${(0,visit_rate/* peakRate */.ai)(load)} visits/s while a visit takes ${Number((load.maxVus / (0,visit_rate/* peakRate */.ai)(load)).toFixed(1))} s on average; by the limits it may take longer, and ${load.neededVus} would be needed.`,
    ];
}
/** Values that were given for another type of page: a matrix may mean that, a typo does not. */
function strangersOn({ origins, pages }) {
    return pages.flatMap(({ type, name: page }, index) => type === 'script'
        ? []
        : inputs/* KEYS */.Rk.flatMap(({ name, path, pageType: owner }) => {
            const isGiven = (origins[(0,setting/* dotted */.Bs)((0,inputs/* ofPage */.VV)(path, index))] ?? 'default') !== 'default';
            if (owner === undefined || owner === type || !isGiven)
                return [];
            return [
                `${name} is for a ${called(owner)}; on this ${called(type)}${page === type ? '' : ` (${page})`} it is not used.`,
            ];
        }));
}
/** Limits of requests that write, where none does. */
function idleLimitsOn({ pages, thresholds }) {
    return WRITE_LIMITS.filter(({ limit, metric }) => pages.some(({ limits }) => limits[limit] !== undefined) &&
        !thresholds.some((threshold) => threshold.metric === metric && threshold.tags.kind === 'action')).map(({ name }) => `${name} is not judged: no visit of this run writes.`);
}
/** Limits of pages, where journeys might be thought to have them too. */
function pageLimitsOn({ journeys, origins }) {
    const isSet = ({ path: [room, limit = ''] }) => room === 'limits' && PAGE_LIMITS.includes(String(limit)) && origins[`limits.${limit}`] !== undefined;
    return journeys.length === 0
        ? []
        : inputs/* KEYS */.Rk.filter(isSet).map(({ name }) => `${name} is for pages: no journey is held to it.`);
}
const PAGE_LIMITS = ['ttfbP95Ms', 'iterationP95Ms', 'writeP95Ms', 'writeErrorRate'];
const WRITE_LIMITS = [
    { name: 'write-p95-threshold-ms', limit: 'writeP95Ms', metric: 'http_req_duration' },
    { name: 'write-error-rate-threshold', limit: 'writeErrorRate', metric: 'http_req_failed' },
];
const called = (type) => (type === 'homepage' ? type : `${type} page`);

// EXTERNAL MODULE: ./lib/src/config/sequence.js
var sequence = __nccwpck_require__(56520);
// EXTERNAL MODULE: ./lib/src/gate-error.js
var gate_error = __nccwpck_require__(99360);
// EXTERNAL MODULE: ./lib/src/verdict/facts.js
var facts = __nccwpck_require__(69519);
// EXTERNAL MODULE: ./lib/src/verdict/headline.js + 1 modules
var headline = __nccwpck_require__(92721);
// EXTERNAL MODULE: ./lib/src/verdict/finding-words.js
var finding_words = __nccwpck_require__(19893);
;// CONCATENATED MODULE: ./lib/src/verdict/standing.js

/** How a page stands among its limits: its worst state, and the p(95) that its visitors wait for, with what is left of the limit. */
function standingOf(page, isOnly, findings, reasons) {
    const own = findings.filter(({ tags }) => (isOnly ? (tags.page ?? page) === page : tags.page === page));
    const isBlamed = reasons.some((reason) => reason.page === page);
    return { state: isBlamed ? 'crossed' : worstState(own), p95: p95Of(own) };
}
const BY_WEIGHT = ['crossed', 'disputed', 'unmeasured', 'held'];
function worstState(own) {
    const worst = BY_WEIGHT.find((state) => own.some((finding) => finding.state === state));
    return worst ?? (own.some((finding) => !(0,finding_words/* isIdle */.xB)(finding)) ? 'reported' : 'unmeasured');
}
/** That of its documents; where there are none by name, of all its requests. A limit of the user's may stand beside that of the page: the one with the least left is told. */
function p95Of(own) {
    const durations = own.filter(({ metric, expression }) => metric === 'http_req_duration' && expression.startsWith('p(95)'));
    const isOf = (wanted) => ({ tags: { page: _, ...others } }) => JSON.stringify(others) === JSON.stringify(wanted);
    const [chosen] = [{ kind: 'document' }, {}].flatMap((tags) => durations.filter(isOf(tags)).sort(nearestFirst));
    return chosen === undefined ? null : { observed: chosen.observed, limit: chosen.limit, headroom: chosen.headroom };
}
const nearestFirst = (a, b) => (a.headroom ?? Number.MAX_VALUE) - (b.headroom ?? Number.MAX_VALUE);

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __nccwpck_require__(92857);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __nccwpck_require__(43759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/iso.js



function datetime(params) {
    return api/* _isoDateTime */.G1(schemas/* ZodISODateTime */.You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}

;// CONCATENATED MODULE: ./lib/src/verdict/verdict.js

/** The published contract: fields are added, never changed in meaning. */
const VERDICT_SCHEMA_VERSION = 1;
const OUTCOMES = ['passed', 'failed', 'inconclusive', 'error', 'cancelled'];
const REASON_CODES = [
    // failed
    'threshold-crossed',
    'no-traffic',
    'unreachable',
    'wrong-page',
    'blocked',
    'error-burst',
    'stalled',
    'script-abort',
    // inconclusive
    'other-version',
    'threshold-unmeasured',
    'threshold-disputed',
    'evidence-incomplete',
    'generator-starved',
    'iterations-failed',
    // error and cancelled: the code of `error` says more
    'script-exception',
    'timed-out',
    'interrupted',
    'not-run',
    'unfinished',
    'cancelled',
];
const amount = schemas/* number */.aig().nonnegative();
const trendStats = schemas/* strictObject */.rej({
    avg: schemas/* number */.aig(),
    min: schemas/* number */.aig(),
    med: schemas/* number */.aig(),
    p90: schemas/* number */.aig(),
    p95: schemas/* number */.aig(),
    p99: schemas/* number */.aig(),
    max: schemas/* number */.aig(),
});
const trend = trendStats.nullable();
const measured = schemas/* strictObject */.rej({
    requests: amount,
    requestsPerSecond: amount,
    errorRate: amount.nullable(),
    iterations: amount,
    vusMax: amount.nullable(),
    bytesReceived: amount,
    bytesSent: amount,
    duration: trend,
    phases: schemas/* strictObject */.rej({
        blocked: trend,
        connecting: trend,
        tlsHandshaking: trend,
        sending: trend,
        waiting: trend,
        receiving: trend,
    }),
    checks: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), passes: amount, fails: amount })).readonly(),
    statuses: schemas/* record */.g1P(schemas/* string */.YjP(), amount),
    errorCodes: schemas/* record */.g1P(schemas/* string */.YjP(), amount),
});
const findingState = schemas/* enum */.k5n(['held', 'crossed', 'unmeasured', 'disputed', 'reported'])
    .describe('reported: measured, but not judged');
const finding = schemas/* strictObject */.rej({
    metric: schemas/* string */.YjP(),
    tags: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    expression: schemas/* string */.YjP(),
    limit: schemas/* number */.aig(),
    unit: schemas/* enum */.k5n(['ms', 'ratio', 'count']),
    origin: schemas/* string */.YjP(),
    place: schemas/* string */.YjP().nullable().describe('File and line of the config file where a line of it set the limit'),
    state: findingState,
    observed: schemas/* number */.aig().nullable(),
    headroom: schemas/* number */.aig()
        .nullable()
        .describe('What is left of what the limit tolerates, as a share of it; negative when it is crossed'),
    samples: amount,
    confidence: schemas/* enum */.k5n(['high', 'low']).describe('low: on fewer samples than the statistic needs'),
    sinceSeconds: amount
        .nullable()
        .describe('When a crossed limit began to be crossed, in seconds after the first point; null where that is not known'),
});
const run = schemas/* strictObject */.rej({
    name: schemas/* enum */.k5n(['ready', 'version', 'rehearsal', 'warm-up', 'load']),
    engine: schemas/* literal */.euz('k6'),
    version: schemas/* string */.YjP(),
    source: schemas/* enum */.k5n(['path', 'cache', 'system', 'release', 'go']),
    verified: schemas/* boolean */.zMY().describe('True when the bytes were checked against a sha256 known before'),
    sha256: schemas/* string */.YjP(),
    exitCode: schemas/* number */.aig().nullable(),
    signal: schemas/* string */.YjP().nullable(),
    plannedSeconds: amount.nullable(),
    seconds: amount,
    generator: schemas/* strictObject */.rej({
        cpus: amount,
        sampledSeconds: amount,
        saturatedSeconds: amount,
        averageShare: amount,
        busiestShare: amount,
    })
        .nullable()
        .describe('How busy k6 kept the CPUs that it may use; null where it was not sampled'),
});
/** The verdict, `verdict.json`: everything else is derived from it. Times are ISO 8601 in UTC, durations milliseconds unless the name says seconds, rates 0 to 1. */
const verdictSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz(VERDICT_SCHEMA_VERSION),
    id: schemas/* string */.YjP(),
    outcome: schemas/* enum */.k5n(OUTCOMES),
    enforced: schemas/* boolean */.zMY().describe('False when the job stays green although the outcome is not passed'),
    headline: schemas/* string */.YjP(),
    reasons: schemas/* array */.YOg(schemas/* strictObject */.rej({
        code: schemas/* enum */.k5n(REASON_CODES),
        message: schemas/* string */.YjP(),
        page: schemas/* string */.YjP().optional().describe('The page that it is about, where it is about one of several'),
    })),
    why: schemas/* array */.YOg(schemas/* strictObject */.rej({
        code: schemas/* enum */.k5n(['phase', 'statuses', 'errors', 'checks', 'since', 'pages']),
        message: schemas/* string */.YjP(),
    }))
        .describe('What the answers say about why it did not pass, the most telling first'),
    reproduce: schemas/* string */.YjP().nullable().describe('The line for a shell that asks the CLI for the same run'),
    notes: schemas/* array */.YOg(schemas/* string */.YjP()).describe('What a reader should know that does not change the outcome'),
    abort: schemas/* strictObject */.rej({ by: schemas/* enum */.k5n(['k6', 'gate']), afterSeconds: amount, reason: schemas/* string */.YjP() }).nullable(),
    error: schemas/* strictObject */.rej({ code: schemas/* string */.YjP(), message: schemas/* string */.YjP(), hint: schemas/* string */.YjP().nullable() }).nullable(),
    config: schemas/* strictObject */.rej({ hash: schemas/* string */.YjP(), environment: schemas/* string */.YjP(), target: schemas/* string */.YjP() }).nullable(),
    sequence: schemas/* strictObject */.rej({ step: amount.describe('From 1'), profiles: schemas/* array */.YOg(schemas/* string */.YjP()) })
        .nullable()
        .describe('Which of the loads that run one after the other this is; null for the only one'),
    targetVersion: schemas/* strictObject */.rej({ expected: schemas/* string */.YjP(), before: schemas/* string */.YjP().nullable(), after: schemas/* string */.YjP().nullable() })
        .nullable()
        .describe('The version of the site that was expected, and those that answered before and after the load'),
    context: schemas/* strictObject */.rej({
        commit: schemas/* string */.YjP().nullable(),
        runUrl: schemas/* string */.YjP().nullable(),
        attempt: schemas/* number */.aig(),
        runner: schemas/* strictObject */.rej({ name: schemas/* string */.YjP().nullable(), os: schemas/* string */.YjP(), arch: schemas/* string */.YjP(), cpus: amount })
            .nullable()
            .describe('The machine that the load came from'),
    }),
    startedAt: datetime(),
    durationSeconds: amount,
    runs: schemas/* array */.YOg(run),
    thresholds: schemas/* array */.YOg(finding),
    total: measured.nullable(),
    pages: schemas/* array */.YOg(schemas/* strictObject */.rej({
        name: schemas/* string */.YjP(),
        type: schemas/* string */.YjP(),
        url: schemas/* string */.YjP(),
        state: findingState.describe('The worst of its thresholds, and of what else was found about it'),
        p95: schemas/* strictObject */.rej({ observed: schemas/* number */.aig().nullable(), limit: schemas/* number */.aig(), headroom: schemas/* number */.aig().nullable() })
            .nullable()
            .describe('The p(95) that its visitors wait for and its limit, milliseconds; null where it has no such limit'),
        measured: measured.nullable(),
        warmUp: schemas/* strictObject */.rej({ requests: amount, errorRate: amount.nullable(), p95: schemas/* number */.aig().nullable() })
            .nullable()
            .describe('What the warm-up measured; it is never judged'),
    })),
    evidence: schemas/* strictObject */.rej({
        folder: schemas/* string */.YjP().nullable(),
        points: amount,
        malformedLines: amount,
        unknownLines: amount.describe('Lines of k6 that are valid and of a kind that is not known'),
        latePoints: amount.describe('Points that came too late for the time line; they count everywhere else'),
        summaryAgrees: schemas/* boolean */.zMY().nullable(),
        files: schemas/* array */.YOg(schemas/* string */.YjP()),
    }),
});

// EXTERNAL MODULE: ./lib/src/results/measurements.js
var measurements = __nccwpck_require__(14154);
;// CONCATENATED MODULE: ./lib/src/verdict/why.js





/** What the answers say about why a run did not pass, of the page with the worst finding or of all; the most telling first. Empty without a load, and for a pass. */
function whyOf(outcome, findings, measured, config) {
    if (measured === undefined || config === null || (outcome !== 'failed' && outcome !== 'inconclusive'))
        return [];
    const worst = (0,headline/* worstOf */.hm)(findings);
    const visits = (0,config_config/* visitsOf */.o)(config);
    const page = visits.find(({ name }) => name === worst?.tags.page);
    const of = (page && (0,facts/* pageMeasures */.DE)(page, measured)) ?? measured.total;
    return [
        ...(worst?.unit === 'ms' ? dominantPhase(of) : []),
        ...statuses(of),
        ...errors(of),
        ...failedChecks(of),
        ...since(worst),
        ...crossedPages(findings, visits.length),
    ];
}
const DOING = {
    blocked: 'waiting for a free connection',
    connecting: 'connecting',
    tlsHandshaking: 'the TLS handshake',
    sending: 'sending the request',
    waiting: 'waiting for the first byte',
    receiving: 'receiving the answer',
};
/** Which part of a request takes most of its time, by the means of its phases. */
function dominantPhase({ phases }) {
    const meanOf = (phase) => phases[phase]?.avg ?? 0;
    // What k6 calls blocked holds connecting and the TLS handshake too.
    const blocked = Math.max(0, meanOf('blocked') - meanOf('connecting') - meanOf('tlsHandshaking'));
    const means = measurements/* PHASES */.Z.map((phase) => ({ phase, mean: phase === 'blocked' ? blocked : meanOf(phase) }));
    means.sort((a, b) => b.mean - a.mean);
    const sum = means.reduce((total, { mean }) => total + mean, 0);
    const [most] = means;
    const stats = most && phases[most.phase];
    if (most === undefined || !stats || sum === 0)
        return [];
    // Of what is blocked apart from connecting there is a mean alone.
    const tail = most.phase === 'blocked' ? '' : ` (p(95) ${(0,finding_words/* quantity */.au)(stats.p95, 'ms')})`;
    const share = `${Math.round((most.mean / sum) * 100)} %`;
    return [{ code: 'phase', message: `${share} of the time of a request is ${DOING[most.phase]}${tail}` }];
}
const NO_ANSWER = '0';
const MAX_NAMED = 4;
/** What was answered, where not all of it is well. */
function statuses({ statuses: counts }) {
    const all = mostFirst(counts);
    if (all.every(([status]) => /^[23]/.test(status)))
        return [];
    const words = all.map(([status, count]) => times(status === NO_ANSWER ? 'no answer' : status, count));
    return [{ code: 'statuses', message: `Answers: ${listed(words)}` }];
}
/** k6's error codes: docs, javascript-api/error-codes. Those of 4xx and 5xx (1400 to 1599) say no more than the status. */
const ERRORS = [
    [1050, 1050, 'no answer in time'],
    [1100, 1199, 'name not resolved'],
    [1211, 1211, 'no connection in time'],
    [1212, 1212, 'connection refused'],
    [1220, 1220, 'connection reset'],
    [1200, 1299, 'TCP error'],
    [1300, 1399, 'TLS error'],
    [1600, 1699, 'HTTP/2 error'],
];
function errors({ errorCodes }) {
    const words = mostFirst(errorCodes)
        .filter(([code]) => !/^1[45]\d\d$/.test(code))
        .map(([code, count]) => times(errorWords(code), count));
    return words.length === 0 ? [] : [{ code: 'errors', message: `Errors: ${listed(words)}` }];
}
function errorWords(code) {
    const known = ERRORS.find(([from, to]) => Number(code) >= from && Number(code) <= to);
    return known === undefined ? `k6 error ${code}` : `${known[2]} (${code})`;
}
function failedChecks({ checks }) {
    const failed = checks.filter(({ fails }) => fails > 0).sort((a, b) => b.fails - a.fails);
    const words = failed.map(({ name, passes, fails }) => `"${name}" ${(0,finding_words/* quantity */.au)(fails, 'count')} of ${(0,finding_words/* counted */.hS)(passes + fails, 'time')}`);
    return words.length === 0 ? [] : [{ code: 'checks', message: `Failed checks: ${listed(words)}` }];
}
function since(worst) {
    if (worst === undefined || worst.sinceSeconds === null)
        return [];
    const when = worst.sinceSeconds === 0
        ? 'It was so from the start of the load'
        : `It began ${(0,finding_words/* clock */.pm)(worst.sinceSeconds)} after the start of the load`;
    return [{ code: 'since', message: when }];
}
/** Whether it is one page or the site. */
function crossedPages(findings, all) {
    const names = new Set(findings.flatMap(({ state, tags }) => (state === 'crossed' ? (tags.page ?? []) : [])));
    if (all < 2 || names.size === 0)
        return [];
    return [{ code: 'pages', message: `Limits are crossed on ${names.size} of ${all} pages: ${listed([...names])}` }];
}
const times = (what, count) => `${what} × ${(0,finding_words/* quantity */.au)(count, 'count')}`;
const mostFirst = (counts) => Object.entries(counts).sort(([, a], [, b]) => b - a);
const listed = (words) => words.length > MAX_NAMED
    ? `${words.slice(0, MAX_NAMED).join(', ')} and ${words.length - MAX_NAMED} more`
    : words.join(', ');

;// CONCATENATED MODULE: ./lib/src/verdict/assemble.js









/** The verdict of a run: every field of the contract, whatever is known. Files and duration are added when the evidence is closed. */
function verdictOf(opening, ending) {
    const { config, context } = opening;
    const findings = ending.findings ?? [];
    const measured = ending.measured;
    const enforced = isEnforced(config, ending.outcome);
    return {
        schema: VERDICT_SCHEMA_VERSION,
        id: opening.id,
        outcome: ending.outcome,
        enforced,
        headline: (0,headline/* headline */.Pl)({ ...ending, config, enforced, findings, measured }),
        reasons: [...ending.reasons],
        why: whyOf(ending.outcome, findings, measured, config),
        reproduce: config?.command ?? null,
        notes: [...(config === null ? [] : notesOn(config)), ...(ending.notes ?? []), ...notRun(config, ending)],
        abort: ending.abort ?? null,
        error: ending.error ?? null,
        config: config && { hash: opening.configHash, environment: config.environment, target: config.target.url },
        sequence: placeOf(config),
        targetVersion: ending.targetVersion ?? null,
        context: { commit: context.commit, runUrl: context.runUrl, attempt: context.attempt, runner: context.runner },
        startedAt: opening.startedAt.toISOString(),
        durationSeconds: 0,
        runs: [...(ending.runs ?? [])],
        thresholds: [...findings],
        total: measured?.total ?? null,
        pages: pagesOf(config, ending, findings),
        evidence: {
            folder: opening.folder,
            points: measured?.points ?? 0,
            malformedLines: measured?.malformedLines ?? 0,
            unknownLines: measured?.unknownLines ?? 0,
            latePoints: measured?.latePoints ?? 0,
            summaryAgrees: ending.summaryAgrees ?? null,
            files: [],
        },
    };
}
function pagesOf(config, { measured, reasons, warmUp }, findings) {
    const visits = config === null ? [] : (0,config_config/* visitsOf */.o)(config);
    return visits.map(({ name, type, url }) => ({
        name,
        type,
        url,
        ...standingOf(name, visits.length === 1, findings, reasons),
        measured: (measured && (0,facts/* pageMeasures */.DE)({ name, type }, measured)) ?? null,
        warmUp: warmUp?.get(name) ?? null,
    }));
}
/** `enforce: false` waives failed and inconclusive, `on-inconclusive: warn` the latter; nothing waives an error or a cancellation, and a pass needs no waiver. */
function isEnforced(config, outcome) {
    if (config === null)
        return true;
    const { enforce, onInconclusive } = config.job;
    switch (outcome) {
        case 'failed':
            return enforce;
        case 'inconclusive':
            return enforce && onInconclusive === 'fail';
        case 'passed':
        case 'error':
        case 'cancelled':
            return true;
    }
}
/** What stopped the gate, as the ending of a run. An error that is no GateError is a bug of ours, and says so. */
function endingOf(thrown) {
    if (!(thrown instanceof gate_error/* GateError */.u)) {
        const message = `k6-gate failed unexpectedly: ${(0,gate_error/* wordsOf */.Z)(thrown)}`;
        return failure('platform/unexpected', 'not-run', message, 'This is a bug: please report it with k6.log of the evidence.');
    }
    if (thrown.code === 'platform/cancelled')
        return { outcome: 'cancelled', reasons: [{ code: 'cancelled', message: thrown.message }] };
    return failure(thrown.code, REASONS[thrown.code] ?? 'not-run', thrown.message, thrown.hint ?? null);
}
const REASONS = {
    'platform/timed-out': 'timed-out',
    'platform/evidence': 'evidence-incomplete',
    'k6/script-exception': 'script-exception',
};
/** Every line after the first of a message is a reason of its own: one problem each. */
function failure(code, reason, message, hint) {
    const [, ...details] = message.split('\n');
    const reasons = (details.length > 0 ? details : [message]).map((line) => ({
        code: reason,
        message: line.replace(/^- /, ''),
    }));
    return { outcome: 'error', reasons, error: { code, message, hint } };
}
/** What stands on disk from the first moment on: should the gate die, this is its verdict. */
const unfinished = {
    outcome: 'error',
    reasons: [{ code: 'unfinished', message: 'The run did not end: the gate itself was stopped' }],
    error: {
        code: 'platform/unexpected',
        message: 'The run did not end: the gate itself was stopped',
        hint: 'Look at the job log for what ended it.',
    },
};
/** The same from the moment on in which the job was cancelled. */
const cancelled = {
    outcome: 'cancelled',
    reasons: [{ code: 'cancelled', message: 'The job was cancelled, and the gate was ended before it could conclude' }],
};
/** A sequence ends with its first step that is not passed. */
function notRun(config, { outcome }) {
    const left = outcome === 'passed' ? [] : (0,sequence/* stepsAfter */.Ec)(config?.sequence ?? null);
    return left.length === 0 ? [] : [`The sequence ends here: ${left.join(', ')} did not run.`];
}
function placeOf(config) {
    if (!config?.sequence)
        return null;
    const { index, profiles } = config.sequence;
    return { step: index + 1, profiles: [...profiles] };
}


/***/ }),

/***/ 19938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf),
/* harmony export */   d: () => (/* binding */ EXIT)
/* harmony export */ });
/** Exit codes beside 0, passed or waived. */
const EXIT = { failed: 99, inconclusive: 3, userError: 2, error: 4, timedOut: 124, cancelled: 130 };
/** The gate's exit code: 0 only for `passed` or a stated waiver; 99 failed, 3 inconclusive, 130 cancelled; an error is 2 (the user must act), 124 (time limit) or 4. */
function exitCodeOf({ outcome, enforced, error }) {
    switch (outcome) {
        case 'passed':
            return 0;
        case 'failed':
            return enforced ? EXIT.failed : 0;
        case 'inconclusive':
            return enforced ? EXIT.inconclusive : 0;
        case 'cancelled':
            return EXIT.cancelled;
        case 'error':
            if (error?.code.startsWith('user/'))
                return EXIT.userError;
            return error?.code === 'platform/timed-out' ? EXIT.timedOut : EXIT.error;
    }
}


/***/ }),

/***/ 69519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AG: () => (/* binding */ measuredSeconds),
/* harmony export */   DE: () => (/* binding */ pageMeasures),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   l: () => (/* binding */ reason)
/* harmony export */ });
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(55859);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(19893);


/** A reason in its parts: why, in words, and the page that it is about where it is about one. */
const reason = (code, message, page) => ({
    code,
    message,
    ...(page !== undefined && { page }),
});
/** What a message about samples with these tags is about. */
const subjectOf = (config, tags = {}) => (0,_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .subject */ .bc)((0,_config_config_js__WEBPACK_IMPORTED_MODULE_1__/* .visitsOf */ .o)(config), config.target.host, tags);
/** What was measured of a page. A script of the user's is the whole run, whatever pages it tags. */
const pageMeasures = ({ name, type }, { total, pages }) => type === 'script' ? total : pages.get(name);
/** From the first point to the last one, in seconds; null without points. */
const measuredSeconds = ({ firstPointAt, lastPointAt }) => firstPointAt === null || lastPointAt === null ? null : (lastPointAt - firstPointAt) / 1000;


/***/ }),

/***/ 19893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ statistic),
/* harmony export */   Cf: () => (/* binding */ side),
/* harmony export */   HA: () => (/* binding */ thresholdText),
/* harmony export */   Ok: () => (/* binding */ FROM_FINDINGS),
/* harmony export */   PW: () => (/* binding */ limitText),
/* harmony export */   QA: () => (/* binding */ furtherReasons),
/* harmony export */   au: () => (/* binding */ quantity),
/* harmony export */   bc: () => (/* binding */ subject),
/* harmony export */   bn: () => (/* binding */ lowConfidence),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   i8: () => (/* binding */ apartFromLimit),
/* harmony export */   pm: () => (/* binding */ clock),
/* harmony export */   qo: () => (/* binding */ reasonFor),
/* harmony export */   xB: () => (/* binding */ isIdle)
/* harmony export */ });
/* harmony import */ var _config_threshold_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(80606);

/** A number with its unit, as people read it: `912 ms`, `1.25 s` is not used, `2.4 %`, `1,234`. */
function quantity(value, unit) {
    if (value === null)
        return 'nothing';
    if (unit === 'ratio')
        return `${trimmed(value * 100)} %`;
    return unit === 'ms' ? `${trimmed(value)} ms` : trimmed(value);
}
/** At most two decimals below ten, one below a hundred, none above; thousands grouped. */
function trimmed(value) {
    const size = Math.abs(value);
    // Not by Intl: it reads its tables of all languages first, 11 ms at every start.
    const [whole = '', decimals = ''] = value.toFixed(size < 10 ? 2 : size < 100 ? 1 : 0).split('.');
    const told = decimals.replace(/0+$/, '');
    return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${told === '' ? '' : `.${told}`}`;
}
/** A count with its noun: `1 VU`, `1,234 VUs`. */
const counted = (count, noun) => `${quantity(count, 'count')} ${noun}${count === 1 ? '' : 's'}`;
/** `p(95) of http_req_duration{kind:document}`. */
function statistic({ metric, tags, expression }) {
    const aggregation = /^[a-z]+(\([\d.]+\))?/.exec(expression)?.[0] ?? expression;
    return `${aggregation} of ${(0,_config_threshold_js__WEBPACK_IMPORTED_MODULE_0__/* .selectorText */ .nM)({ metric, tags })}`;
}
/** `http_req_duration{kind:document} p(95)<800`. */
const thresholdText = (finding) => `${(0,_config_threshold_js__WEBPACK_IMPORTED_MODULE_0__/* .selectorText */ .nM)(finding)} ${finding.expression}`;
/** `< 800 ms`: what a limit asks for. */
const limitText = ({ expression, limit, unit }) => `${/[<>=!]+/.exec(expression)?.[0] ?? ''} ${quantity(limit, unit)}`;
/** True for a threshold that had nothing to judge and needed nothing: a page without assets or redirects. */
const isIdle = ({ state, samples }) => state === 'reported' && samples === 0;
/** What samples with these tags are about: a page, the only one, or the whole of a site with several. */
const subject = (pages, host, tags) => tags.page ?? (pages.length === 1 ? pages[0]?.name : undefined) ?? host;
/** One finding as a sentence: what, where, by how much. */
function sentence(finding, page) {
    const { state, observed, limit, unit, samples } = finding;
    const what = `${page}: ${statistic(finding)}`;
    switch (state) {
        case 'crossed':
            return `${what} is ${apartFromLimit(finding)}, ${side(finding)} its limit of ${quantity(limit, unit)}${lowConfidence(finding)}`;
        case 'unmeasured':
            return `${what} has no samples: nothing proves that it holds`;
        case 'disputed':
            return `${what} is ${quantity(observed, unit)} by our count, and k6 says otherwise or nothing`;
        case 'held':
        case 'reported':
            return `${what} is ${quantity(observed, unit)} of ${counted(samples, 'sample')}, limit ${quantity(limit, unit)}`;
    }
}
/** The value in as many digits as it takes to see that it is not the limit: never "10 %, over its limit of 10 %". */
function apartFromLimit({ observed, limit, unit }) {
    const short = quantity(observed, unit);
    if (observed === null || observed === limit || short !== quantity(limit, unit))
        return short;
    const [scale, sign] = SHOWN_AS[unit];
    return `${Number((observed * scale).toPrecision(EXACT_DIGITS))}${sign}`;
}
const EXACT_DIGITS = 12;
const SHOWN_AS = { ms: [1, ' ms'], ratio: [100, ' %'], count: [1, ''] };
/** A value at the limit of `<` or `>` has crossed it too. */
function side({ expression, observed, limit }) {
    if (observed === limit)
        return 'at';
    return /^[^<>]*>/.test(expression) ? 'below' : 'over';
}
/** A count of zero is a fact, however few samples. */
function lowConfidence({ confidence, samples, unit }) {
    return confidence === 'low' && unit !== 'count' ? ` (low confidence: ${counted(samples, 'sample')})` : '';
}
/** Reasons that a threshold's row tells. */
const FROM_FINDINGS = new Set([
    ...['threshold-crossed', 'no-traffic', 'threshold-unmeasured', 'threshold-disputed'],
]);
/** The reasons that neither the headline nor the rows of the thresholds tell already. */
function furtherReasons(headline, reasons) {
    const others = reasons.filter(({ code }) => !FROM_FINDINGS.has(code));
    const [only] = others;
    const told = only !== undefined && headline.includes(only.message.replace(/\s+/g, ' ').trim());
    return told && others.length === 1 ? [] : others;
}
/** The reason that a finding gives for the outcome. */
function reasonFor(finding, page) {
    const message = sentence(finding, page);
    if (finding.state === 'unmeasured')
        return { code: 'threshold-unmeasured', message };
    if (finding.state === 'disputed')
        return { code: 'threshold-disputed', message };
    const traffic = finding.metric === 'http_reqs' && (finding.observed ?? 0) === 0;
    return { code: traffic ? 'no-traffic' : 'threshold-crossed', message };
}
/** `1:05`. */
function clock(seconds) {
    const whole = Math.round(seconds);
    return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}


/***/ }),

/***/ 92721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Pl: () => (/* binding */ headline),
  md: () => (/* binding */ worstFirst),
  hm: () => (/* binding */ worstOf)
});

// EXTERNAL MODULE: ./lib/src/config/sequence.js
var sequence = __nccwpck_require__(56520);
// EXTERNAL MODULE: ./lib/src/verdict/facts.js
var facts = __nccwpck_require__(69519);
// EXTERNAL MODULE: ./lib/src/verdict/finding-words.js
var finding_words = __nccwpck_require__(19893);
;// CONCATENATED MODULE: ./lib/src/verdict/plain-words.js

/** A crossed threshold as people say it, for the one sentence of a headline: `product p(95) 912 ms is over its limit of 800 ms in preprod, from 2:10`. One on a metric without plain words is told in k6's. */
function plainSentence(finding, page, environment) {
    const what = plainStatistic(finding);
    if (what === undefined)
        return (0,finding_words/* sentence */.em)(finding, page);
    const limit = `${(0,finding_words/* side */.Cf)(finding)} its limit of ${(0,finding_words/* quantity */.au)(finding.limit, finding.unit)}`;
    const where = environment === undefined ? '' : ` in ${environment}`;
    return `${page} ${what} ${(0,finding_words/* apartFromLimit */.i8)(finding)} is ${limit}${where}${from(finding)}${(0,finding_words/* lowConfidence */.bn)(finding)}`;
}
function from({ sinceSeconds }) {
    if (sinceSeconds === null)
        return '';
    return sinceSeconds === 0 ? ', from the start' : `, from ${(0,finding_words/* clock */.pm)(sinceSeconds)}`;
}
const EVERY = 'every';
const PLURALS = {
    ...{ [EVERY]: 'all requests', document: 'documents', asset: 'assets', redirect: 'redirects', action: 'actions' },
};
/** `p(95)`, `error rate of assets`, `step login p(95)`: the numbers of a page's row stand alone, all others say what they are of. */
function plainStatistic(finding) {
    const { page: _, step, kind = EVERY, ...others } = finding.tags;
    const what = plainMetric(finding);
    if (what === undefined || Object.keys(others).length > 0)
        return undefined;
    if (step !== undefined)
        return `step ${step} ${what}`;
    if (kind === (finding.unit === 'ms' ? 'document' : EVERY))
        return what;
    return PLURALS[kind] && `${what} of ${PLURALS[kind]}`;
}
function plainMetric(finding) {
    switch (finding.metric) {
        case 'http_req_duration':
        case 'transaction_duration':
            return (0,finding_words/* statistic */.$t)(finding).replace(/ of .*$/s, '');
        case 'http_req_failed':
            return 'error rate';
        case 'checks':
            return 'share of passed checks';
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/src/verdict/headline.js




/** The one sentence that every view says after the outcome: the single worst fact, or what a pass rests on. One line. */
function headline(facts) {
    const { config, enforced } = facts;
    const waived = enforced ? '' : 'NOT ENFORCED: ';
    const privateTarget = config?.guards.prod && config.guards.privateTarget ? ` [private target allowed: ${config.target.host}]` : '';
    const step = config?.sequence ? ` [${(0,sequence/* stepWords */.c9)(config.sequence)}]` : '';
    return `${waived}${sayWhat(facts)}${privateTarget}${step}`.replace(/\s+/g, ' ').trim();
}
/** Reasons that a finding gives: the worst of these is told, whatever their order. */
const FROM_FINDINGS = new Set(['threshold-crossed', 'no-traffic']);
function sayWhat({ config, outcome, reasons, error, findings, measured }) {
    const subject = (tags) => (config === null ? 'k6-gate' : (0,facts/* subjectOf */.et)(config, tags));
    const first = reasons[0]?.message ?? outcome;
    switch (outcome) {
        case 'passed':
            return `${subject()}: ${heldOf(findings)} in ${config?.environment}${traffic(measured)}`;
        case 'failed': {
            const worst = worstOf(findings);
            return worst && FROM_FINDINGS.has(reasons[0]?.code)
                ? plainSentence(worst, subject(worst.tags), config?.environment)
                : first;
        }
        case 'inconclusive':
            return first;
        case 'error':
            return error ? summed(error.message) : first;
        case 'cancelled':
            return `${first}${traffic(measured)}`;
    }
}
/** A message of several lines in one: the only problem of a list, or how many there are. */
function summed(message) {
    const [head = '', ...details] = message.split('\n');
    if (!head.endsWith(':'))
        return head;
    return details.length === 1 ? `${head} ${details[0]?.replace(/^- /, '')}` : `${head} ${details.length} problems`;
}
/** The crossed threshold that is farthest over its limit; one on few samples stands behind those on enough of them. One whose limit is zero has no share to compare: it comes first, but a missing count comes last, because an early stop alone can leave no visit complete; without any request it is the whole story. */
const worstOf = (findings) => worstFirst(findings)[0];
/** The crossed thresholds, the one to tell first before the others. */
const worstFirst = (findings) => findings
    .filter((finding) => finding.state === 'crossed')
    .sort((a, b) => rank(a) - rank(b) || distance(a) - distance(b) || oddness(a) - oddness(b));
const isCount = ({ headroom, unit }) => headroom === null && unit === 'count';
const isNoTraffic = (finding) => isCount(finding) && finding.metric === 'http_reqs' && Object.keys(finding.tags).length === 0;
function rank(finding) {
    if (isNoTraffic(finding))
        return 0;
    if (isCount(finding))
        return 3;
    return finding.confidence === 'low' ? 2 : 1;
}
/** Of a page without assets its documents are all there is: then what visitors wait for is told. */
const oddness = ({ unit, tags }) => Number(unit === 'ms' && tags.kind !== 'document');
const distance = ({ headroom }) => headroom ?? Number.NEGATIVE_INFINITY;
function heldOf(findings) {
    const judged = findings.filter((finding) => finding.state !== 'reported');
    const weak = judged.filter((finding) => finding.confidence === 'low').length;
    const held = judged.filter((finding) => finding.state === 'held').length;
    return `${held} of ${(0,finding_words/* counted */.hS)(judged.length, 'threshold')} held${weak > 0 ? ` (${weak} on few samples)` : ''}`;
}
/** The row of a page has the p(95) of its documents: this one is of everything. */
function traffic(measured) {
    if (!measured || measured.total.requests === 0)
        return '';
    const { duration, errorRate, requests } = measured.total;
    const all = `${requests === 1 ? '' : 'all '}${(0,finding_words/* counted */.hS)(requests, 'request')}`;
    return `, p(95) ${(0,finding_words/* quantity */.au)(duration?.p95 ?? null, 'ms')} and ${(0,finding_words/* quantity */.au)(errorRate ?? 0, 'ratio')} errors in ${all}`;
}


/***/ }),

/***/ 92857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  naA: () => (/* binding */ ZodArray),
  WFD: () => (/* binding */ ZodBoolean),
  XiL: () => (/* binding */ ZodDefault),
  Vb4: () => (/* binding */ ZodEnum),
  You: () => (/* binding */ ZodISODateTime),
  rSt: () => (/* binding */ ZodNumber),
  bvH: () => (/* binding */ ZodObject),
  IiU: () => (/* binding */ ZodOptional),
  utH: () => (/* binding */ ZodPipe),
  b8S: () => (/* binding */ ZodRecord),
  NDH: () => (/* binding */ ZodString),
  fZ7: () => (/* binding */ ZodUnion),
  YOg: () => (/* binding */ array),
  zMY: () => (/* binding */ schemas_boolean),
  k5n: () => (/* binding */ _enum),
  Whr: () => (/* binding */ schemas_int),
  euz: () => (/* binding */ literal),
  _H3: () => (/* binding */ looseObject),
  aig: () => (/* binding */ number),
  Ikc: () => (/* binding */ object),
  g1P: () => (/* binding */ record),
  rej: () => (/* binding */ strictObject),
  YjP: () => (/* binding */ string),
  KCZ: () => (/* binding */ union),
  L5J: () => (/* binding */ unknown)
});

// UNUSED EXPORTS: ZodAny, ZodBase64, ZodBase64URL, ZodBigInt, ZodBigIntFormat, ZodCIDRv4, ZodCIDRv6, ZodCUID, ZodCUID2, ZodCatch, ZodCodec, ZodCreditCard, ZodCustom, ZodCustomStringFormat, ZodDate, ZodDiscriminatedUnion, ZodE164, ZodEmail, ZodEmoji, ZodExactOptional, ZodFile, ZodFunction, ZodGUID, ZodIBAN, ZodIPv4, ZodIPv6, ZodISODate, ZodISODuration, ZodISOTime, ZodInstanceOf, ZodIntersection, ZodJWT, ZodKSUID, ZodLazy, ZodLiteral, ZodMAC, ZodMap, ZodNaN, ZodNanoID, ZodNever, ZodNonOptional, ZodNull, ZodNullable, ZodNumberFormat, ZodPrefault, ZodPreprocess, ZodPromise, ZodReadonly, ZodSet, ZodStringFormat, ZodSuccess, ZodSymbol, ZodTemplateLiteral, ZodTransform, ZodTuple, ZodType, ZodULID, ZodURL, ZodUUID, ZodUndefined, ZodUnknown, ZodVoid, ZodXID, ZodXor, _ZodString, _default, _function, any, base64, base64url, bigint, catch, check, cidrv4, cidrv6, codec, creditCard, cuid, cuid2, currencyCode, custom, date, describe, discriminatedUnion, e164, email, emoji, exactOptional, file, float32, float64, function, guid, hash, hex, hostname, httpUrl, iban, instanceof, int32, int64, intersection, invertCodec, ipv4, ipv6, json, jwt, keyof, ksuid, lazy, looseRecord, mac, map, meta, nan, nanoid, nativeEnum, never, nonoptional, null, nullable, nullish, optional, partialRecord, pipe, prefault, preprocess, promise, readonly, refine, set, stringFormat, stringbool, success, superRefine, symbol, templateLiteral, transform, tuple, uint32, uint64, ulid, undefined, url, uuid, uuidv4, uuidv6, uuidv7, void, xid, xor

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core_core = __nccwpck_require__(88532);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/util.js
var core_util = __nccwpck_require__(54723);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/memoizer.js

class $ZodCyclicError extends Error {
    constructor() {
        super(`Cannot parse a reference cycle that closes through a transform`);
        this.name = "ZodCyclicError";
    }
}
/** Keyed off the context object every schema in one parse call already shares. */
const STATE = "~memo";
const NO_ISSUES = [];
// a value a cycle can close through
function isRef(value) {
    return value !== null && typeof value === "object";
}
// Receivers prefix paths in place, so the cache and every hand-out need their own copies.
function cloneIssues(issues) {
    return issues.map((iss) => (iss.path ? { ...iss, path: iss.path.slice() } : { ...iss }));
}
const recursive = /*@__PURE__*/ new WeakMap();
/** What the walk established, in order of certainty: ordered so the strongest answer among children wins. */
const NONE = 0;
const ASSUMED = 1;
const PROVEN = 2;
/** Whether this schema's subtree contains a cycle, so one parse can re-enter it. */
function isRecursive(inst, stack, resolve) {
    const cached = recursive.get(inst);
    if (cached !== undefined)
        return cached ? PROVEN : NONE;
    // Relative to the walk in progress, so not cached.
    if (stack.has(inst))
        return PROVEN;
    stack.add(inst);
    let result = NONE;
    const check = (child) => {
        if (result !== PROVEN && child?._zod) {
            const answer = isRecursive(child, stack, resolve);
            if (answer > result)
                result = answer;
        }
    };
    // `Reflect.ownKeys` rather than `Object.keys`, so a cycle through a declared symbol key is still seen
    const shape = (sh, spread) => {
        let answer = NONE;
        for (const key of Reflect.ownKeys(sh)) {
            const desc = Object.getOwnPropertyDescriptor(sh, key);
            // an object resolves its shape by spread, so a key it does not enumerate is never parsed; `z.properties` reads every own key and so keeps them all
            if (spread && !desc.enumerable)
                continue;
            // resolving runs user code, and a factory mints a fresh subtree per read, so an edge the walk can't follow counts as a cycle
            const child = desc.get ? ASSUMED : desc.value?._zod ? isRecursive(desc.value, stack, resolve) : NONE;
            if (child > answer)
                answer = child;
        }
        return answer;
    };
    const merge = (answer) => {
        if (answer > result)
            result = answer;
    };
    const def = inst._zod.def;
    const kind = def.type;
    switch (kind) {
        case "object": {
            const raw = core_util/* rawShape */.MO(def);
            // a def with no raw shape answers `shape` from an accessor of its own, and running that can mint a whole fresh subtree
            merge(raw ? shape(raw, true) : ASSUMED);
            check(def.catchall);
            break;
        }
        case "array":
            check(def.element);
            break;
        case "tuple":
            for (const el of def.items)
                check(el);
            check(def.rest);
            break;
        case "record":
        case "map":
            check(def.keyType);
            check(def.valueType);
            break;
        case "set":
            check(def.valueType);
            break;
        case "union":
            for (const el of def.options)
                check(el);
            break;
        case "intersection":
            check(def.left);
            check(def.right);
            break;
        case "optional":
        case "nullable":
        case "default":
        case "prefault":
        case "catch":
        case "readonly":
        case "nonoptional":
        case "promise":
        case "success":
            check(def.innerType);
            break;
        case "pipe":
            check(def.in);
            check(def.out);
            break;
        case "function":
            check(def.input);
            check(def.output);
            break;
        // `$ZodLazy` caches its inner on the def, so a resolved edge is followed exactly
        case "lazy": {
            const inner = def._cachedInner ?? (resolve ? inst._zod.innerType : undefined);
            // walked with resolution off: one hop sees past the deferral, and a lazy that yields only another unresolved lazy is generative, so it stops there
            merge(inner ? isRecursive(inner, stack, false) : ASSUMED);
            break;
        }
        // a leaf by choice: `parts` are regex fragments, not data positions
        case "template_literal":
        // leaves
        case "string":
        case "number":
        case "int":
        case "boolean":
        case "bigint":
        case "symbol":
        case "undefined":
        case "null":
        case "void":
        case "never":
        case "any":
        case "unknown":
        case "date":
        case "nan":
        case "enum":
        case "literal":
        case "file":
        case "transform":
        case "custom":
            break;
        default: {
            // a new built-in kind becomes a compile error here
            kind;
            // a user-defined kind can still hold children, and only its author knows where, so fall back to scanning the def — skipping accessors, since reading one can run user code
            for (const key in def) {
                const desc = Object.getOwnPropertyDescriptor(def, key);
                if (!desc || desc.get)
                    continue;
                const value = desc.value;
                if (!value || typeof value !== "object")
                    continue;
                if (value._zod)
                    check(value);
                else if (Array.isArray(value))
                    for (const el of value)
                        check(el);
            }
        }
    }
    stack.delete(inst);
    return settle(inst, result);
}
/** An assumed answer must not outlive the resolution that settles it, so only a certain one is cached. */
function settle(inst, answer) {
    if (answer !== ASSUMED)
        recursive.set(inst, answer === PROVEN);
    return answer;
}
/**
 * Whether one parse can re-enter this schema, i.e. its subtree contains a cycle.
 * Exported for `z.compile`, which refuses to compile such a schema: cycle
 * breaking is driven from here off state keyed on the parse context, and a
 * generated fast path has no context to key on.
 */
function isRecursiveSchema(inst) {
    // z.compile never parses, so nothing would ever resolve a lazy for it; it runs once and already treats a throw here as recursive
    return isRecursive(inst, new Set(), true) !== NONE;
}
function bucketFor(state, inst) {
    let bucket = state.buckets.get(inst);
    if (!bucket) {
        bucket = new WeakMap();
        state.buckets.set(inst, bucket);
    }
    return bucket;
}
// Set immediately before delegating to core and cleared immediately after, so `alloc` registers only for a visit this module is driving.
let handoff;
// Allocated but unfinished entries. `alloc` and the matching pop both happen in the synchronous part of a parse, so they nest even when children are async, and one stack serves every schema.
const memoizer_open = [];
const memo = {
    alloc(_inst, payload, empty) {
        const bucket = handoff;
        if (!bucket)
            return empty;
        handoff = undefined;
        const entry = { value: empty, issues: null };
        bucket.set(payload.value, entry);
        memoizer_open.push(entry);
        return empty;
    },
    guard(inst) {
        var _a;
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred.push(() => {
            const base = inst._zod.parse;
            const wrapped = (payload, ctx) => {
                // The value is a placeholder a back-edge is still waiting on, so the cycle closes through this transform. Its output can't exist in time to bind.
                if (ctx.direction !== "backward" && isBackEdge(ctx, payload.value))
                    throw new $ZodCyclicError();
                return base(payload, ctx);
            };
            inst._zod.parse = wrapped;
            if (inst._zod.run === base)
                inst._zod.run = wrapped;
        });
    },
    attach(inst) {
        var _a;
        let isRecursiveInst;
        let rechecked = false;
        // a recursive schema is re-entered many times per parse and its bucket never changes
        let lastCtx;
        let lastBucket;
        // Wraps `parse` in a deferred so it sees the container's final parse. Core's own deferred copies `parse` into `run` when there are no checks, and it ran first, so `run` is patched to match; with checks, `run` reads `parse` dynamically.
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred.push(() => {
            const base = inst._zod.parse;
            const wrapped = (payload, ctx) => {
                if (isRecursiveInst === undefined) {
                    const walked = isRecursive(inst, new Set(), false);
                    if (walked === NONE) {
                        // Nothing here can ever fire, so take it back out.
                        inst._zod.parse = base;
                        if (inst._zod.run === wrapped)
                            inst._zod.run = base;
                        return base(payload, ctx);
                    }
                    // this parse resolves the deferred edges on its own path, so ask once more before latching
                    if (walked === PROVEN || rechecked)
                        isRecursiveInst = true;
                    else
                        rechecked = true;
                }
                const input = payload.value;
                if (!isRef(input))
                    return base(payload, ctx);
                let state = ctx[STATE];
                if (!state) {
                    state = { buckets: new WeakMap(), backEdges: undefined };
                    ctx[STATE] = state;
                }
                let bucket;
                if (lastCtx === ctx) {
                    bucket = lastBucket;
                }
                else {
                    bucket = bucketFor(state, inst);
                    lastCtx = ctx;
                    lastBucket = bucket;
                }
                const hit = bucket.get(input);
                if (hit) {
                    payload.value = hit.value;
                    if (hit.issues) {
                        if (hit.issues.length)
                            payload.issues.push(...cloneIssues(hit.issues));
                    }
                    else {
                        // Still being parsed: its own checks cover it, so skip them here.
                        payload.memo = true;
                        state.backEdges ?? (state.backEdges = new WeakSet());
                        state.backEdges.add(hit.value);
                    }
                    return payload;
                }
                handoff = bucket;
                const depth = memoizer_open.length;
                const result = base(payload, ctx);
                handoff = undefined;
                // A container that rejected its input outright allocated nothing.
                const entry = memoizer_open.length > depth ? memoizer_open.pop() : undefined;
                // Both paths written out so the sync one allocates no closure. It runs once per node, and capturing here cost more than everything else combined.
                if (result instanceof Promise) {
                    return result.then((r) => {
                        if (entry)
                            entry.issues = r.issues.length ? cloneIssues(r.issues) : NO_ISSUES;
                        return r;
                    });
                }
                if (entry)
                    entry.issues = result.issues.length ? cloneIssues(result.issues) : NO_ISSUES;
                return result;
            };
            inst._zod.parse = wrapped;
            if (inst._zod.run === base)
                inst._zod.run = wrapped;
        });
    },
};
/** The memoizer that gives containers cycle support. `zod` installs it by default; `zod/mini` opts in with `config({ memoizer: memoizer() })`. */
function memoizer() {
    return memo;
}
/** Whether this value is a node a back-edge resolved to before it finished. */
function isBackEdge(ctx, value) {
    const backEdges = ctx[STATE]?.backEdges;
    return backEdges !== undefined && isRef(value) && backEdges.has(value);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/checks.js
var core_checks = __nccwpck_require__(44890);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/doc.js
class Doc {
    constructor(args = [], closed = {}) {
        this.content = [];
        this.indent = 0;
        this.args = args;
        this.closed = closed;
    }
    // the compiler catches a child's throw and keeps writing into this doc, so the indent has to unwind with it
    indented(fn) {
        this.indent += 1;
        try {
            fn(this);
        }
        finally {
            this.indent -= 1;
        }
    }
    write(arg) {
        if (typeof arg === "function") {
            arg(this, { execution: "sync" });
            arg(this, { execution: "async" });
            return;
        }
        const content = arg;
        const lines = content.split("\n").filter((x) => x);
        const minIndent = Math.min(...lines.map((x) => x.length - x.trimStart().length));
        const dedented = lines.map((x) => x.slice(minIndent)).map((x) => " ".repeat(this.indent * 2) + x);
        for (const line of dedented) {
            this.content.push(line);
        }
    }
    compile() {
        const F = Function;
        const content = this?.content ?? [``];
        const factory = new F(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {\n${content.join("\n")}\n};`);
        return factory(...Object.values(this.closed));
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/regexes.js
var core_regexes = __nccwpck_require__(23908);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/versions.js
const version = {
    major: 4,
    minor: 6,
    patch: 7,
};

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/schemas.js







const $ZodType = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodType", (inst, def) => {
    var _a;
    inst ?? (inst = {});
    inst._zod.def = def; // set _def property
    inst._zod.bag = inst._zod.bag || {}; // initialize _bag object
    inst._zod.version = version;
    const defChecks = inst._zod.def.checks;
    // if inst is itself a checks.$ZodCheck, run it as a check
    const checks = inst._zod.traits.has("$ZodCheck")
        ? [inst, ...(defChecks ?? [])]
        : defChecks?.length
            ? [...defChecks]
            : [];
    for (const ch of checks) {
        for (const fn of ch._zod.onattach) {
            fn(inst);
        }
    }
    if (checks.length === 0) {
        // deferred initializer inst._zod.parse is not yet defined
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred?.push(() => {
            inst._zod.run = inst._zod.parse;
        });
    }
    else {
        const runChecks = (payload, checks, ctx) => {
            if (payload.memo)
                return payload;
            let isAborted = core_util/* aborted */.QH(payload);
            let asyncResult;
            for (const ch of checks) {
                if (ch._zod.def.when) {
                    if (core_util/* explicitlyAborted */.rL(payload))
                        continue;
                    const shouldRun = ch._zod.def.when(payload);
                    if (!shouldRun)
                        continue;
                }
                else if (isAborted) {
                    continue;
                }
                const currLen = payload.issues.length;
                const _ = ch._zod.check(payload);
                if (_ instanceof Promise && ctx?.async === false) {
                    throw new core_core/* $ZodAsyncError */.GT();
                }
                if (asyncResult || _ instanceof Promise) {
                    asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
                        await _;
                        const nextLen = payload.issues.length;
                        if (nextLen === currLen)
                            return;
                        core_util/* attachSchema */.d3(payload.issues, currLen, inst);
                        if (!isAborted)
                            isAborted = core_util/* aborted */.QH(payload, currLen);
                    });
                }
                else {
                    const nextLen = payload.issues.length;
                    if (nextLen === currLen)
                        continue;
                    core_util/* attachSchema */.d3(payload.issues, currLen, inst);
                    if (!isAborted)
                        isAborted = core_util/* aborted */.QH(payload, currLen);
                }
            }
            if (asyncResult) {
                return asyncResult.then(() => {
                    return payload;
                });
            }
            return payload;
        };
        const handleCanaryResult = (canary, payload, ctx) => {
            // abort if the canary is aborted
            if (core_util/* aborted */.QH(canary)) {
                canary.aborted = true;
                return canary;
            }
            // run checks first, then
            const checkResult = runChecks(payload, checks, ctx);
            if (checkResult instanceof Promise) {
                if (ctx.async === false)
                    throw new core_core/* $ZodAsyncError */.GT();
                return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
            }
            return inst._zod.parse(checkResult, ctx);
        };
        inst._zod.run = (payload, ctx) => {
            if (ctx.skipChecks) {
                return inst._zod.parse(payload, ctx);
            }
            if (ctx.direction === "backward") {
                // run canary initial pass (no checks)
                const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
                if (canary instanceof Promise) {
                    return canary.then((canary) => {
                        return handleCanaryResult(canary, payload, ctx);
                    });
                }
                return handleCanaryResult(canary, payload, ctx);
            }
            // forward
            const result = inst._zod.parse(payload, ctx);
            if (result instanceof Promise) {
                if (ctx.async === false)
                    throw new core_core/* $ZodAsyncError */.GT();
                return result.then((result) => runChecks(result, checks, ctx));
            }
            return runChecks(result, checks, ctx);
        };
    }
}, {
    // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
    get "~standard"() {
        return core_util/* hide */.jD(this, "~standard", standardProps(this));
    },
    set "~standard"(value) {
        core_util/* own */.qh(this, "~standard", value);
    },
});
/** The Standard Schema surface for `inst`. Shared so wrappers can extend it without forcing it. */
// a Standard Schema result only reports issues, so a failure finalizes them straight off the raw payload: no ZodError, and no lazy result to read through
const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())) } : { value: r.value };
async function validateAsync(inst, value) {
    const ctx = { async: true };
    return toStandardResult((await inst._zod.run({ value, issues: [] }, ctx)), ctx);
}
function standardProps(inst) {
    return {
        validate: (value) => {
            const ctx = { async: false };
            try {
                const r = inst._zod.run({ value, issues: [] }, ctx);
                if (!(r instanceof Promise))
                    return toStandardResult(r, ctx);
            }
            catch (_) { }
            // async function so a synchronously throwing check rejects instead of escaping validate
            return validateAsync(inst, value);
        },
        vendor: "zod",
        version: 1,
    };
}

const $ZodString = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodString", (inst, def) => {
    $ZodType.init(inst, def);
    // a format's own pattern, else unbounded; a template literal derives the check-aware form itself
    inst._zod.pattern = def.pattern ?? core_regexes/* anyString */.gp;
    inst._zod.parse = (payload, _) => {
        if (def.coerce)
            try {
                payload.value = String(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "string")
            return payload;
        payload.issues.push({
            expected: "string",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodStringFormat = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodStringFormat", (inst, def) => {
    // check initialization must come first
    core_checks/* $ZodCheckStringFormat */.ql.init(inst, def);
    $ZodString.init(inst, def);
});
const $ZodGUID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodGUID", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* guid */.Os);
    $ZodStringFormat.init(inst, def);
});
const $ZodUUID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodUUID", (inst, def) => {
    if (def.version) {
        const versionMap = {
            v1: 1,
            v2: 2,
            v3: 3,
            v4: 4,
            v5: 5,
            v6: 6,
            v7: 7,
            v8: 8,
        };
        const v = versionMap[def.version];
        if (v === undefined)
            throw new Error(`Invalid UUID version: "${def.version}"`);
        def.pattern ?? (def.pattern = core_regexes/* uuid */.uR(v));
    }
    else
        def.pattern ?? (def.pattern = core_regexes/* uuid */.uR());
    $ZodStringFormat.init(inst, def);
});
const $ZodEmail = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodEmail", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* email */.Rp);
    $ZodStringFormat.init(inst, def);
});
/** The `://` guard rejected the input before the URL constructor saw it. */
const URL_BAD_FORMAT = 1;
/** The URL parser rejected the input. */
const URL_UNPARSEABLE = 2;
function canParseURL(input) {
    try {
        if (typeof URL !== "undefined" && typeof URL.canParse === "function")
            return URL.canParse(input);
        new URL(input);
        return true;
    }
    catch {
        return false;
    }
}
function validateURL(trimmed, def) {
    if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) {
        return canParseURL(trimmed) || URL_UNPARSEABLE;
    }
    return parseURLObject(trimmed, def);
}
/** Parses a URL while preserving the non-normalizing HTTP guard. */
function parseURLObject(trimmed, def) {
    // When normalize is off, require :// for http/https URLs. This prevents strings like "http:example.com" or "https:/path" from being silently accepted
    if (!def.normalize && def.protocol?.source === core_regexes/* httpProtocol */.F.source && !/^https?:\/\//i.test(trimmed)) {
        return URL_BAD_FORMAT;
    }
    try {
        if (typeof URL !== "undefined") {
            const URLStatic = URL;
            if (typeof URLStatic.parse === "function")
                return URLStatic.parse(trimmed) ?? URL_UNPARSEABLE;
        }
        // @ts-ignore
        return new URL(trimmed);
    }
    catch {
        return URL_UNPARSEABLE;
    }
}
const asciiTabOrNewline = /[\t\n\r]/g;
/** The URL parser deletes every ASCII tab, LF and CR from its input before it parses, so `new URL("https://exa\nmple.com")` reports on `example.com`. Applying the same deletion to the returned value closes the half of that divergence which can move the host; the parser's other rewrite, stripping C0 controls at the edges, cannot. */
function stripTabAndNewline(value) {
    return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
    hostname.lastIndex = 0;
    return hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol) {
    protocol.lastIndex = 0;
    return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
const $ZodURL = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodURL", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        try {
            // Trim whitespace from input
            const trimmed = payload.value.trim();
            const url = validateURL(trimmed, def);
            if (url === URL_BAD_FORMAT) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid URL format",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === URL_UNPARSEABLE) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === true) {
                payload.value = stripTabAndNewline(trimmed);
                return;
            }
            if (def.hostname && !urlHostnameOk(url, def.hostname)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid hostname",
                    pattern: def.hostname.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            if (def.protocol && !urlProtocolOk(url, def.protocol)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid protocol",
                    pattern: def.protocol.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            // Set the output value based on normalize flag
            payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
            return;
        }
        catch (_) {
            payload.issues.push({
                code: "invalid_format",
                format: "url",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodEmoji = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodEmoji", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* emoji */.Zg());
    $ZodStringFormat.init(inst, def);
});
const $ZodNanoID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNanoID", (inst, def) => {
    if (def.length !== undefined && (!Number.isInteger(def.length) || def.length < 1))
        throw new Error(`Invalid nanoid length: ${def.length}`);
    def.pattern ?? (def.pattern = def.length === undefined ? core_regexes/* nanoid */.Ak : core_regexes/* nanoidOfLength */.D2(def.length));
    $ZodStringFormat.init(inst, def);
});
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link $ZodCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const $ZodCUID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCUID", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* cuid */.gF);
    $ZodStringFormat.init(inst, def);
});
const $ZodCUID2 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCUID2", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* cuid2 */.Gl);
    $ZodStringFormat.init(inst, def);
});
const $ZodULID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodULID", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* ulid */.Z0);
    $ZodStringFormat.init(inst, def);
});
const $ZodXID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodXID", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* xid */.kM);
    $ZodStringFormat.init(inst, def);
});
const $ZodKSUID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodKSUID", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* ksuid */.fO);
    $ZodStringFormat.init(inst, def);
});
const $ZodISODateTime = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodISODateTime", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* datetime */.w$(def));
    $ZodStringFormat.init(inst, def);
});
const $ZodISODate = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodISODate", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* date */.p6);
    $ZodStringFormat.init(inst, def);
});
const $ZodISOTime = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodISOTime", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* time */.kB(def));
    $ZodStringFormat.init(inst, def);
});
const $ZodISODuration = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodISODuration", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* duration */.p0);
    $ZodStringFormat.init(inst, def);
});
const $ZodIPv4 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodIPv4", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* ipv4 */.uX);
    $ZodStringFormat.init(inst, def);
});
/** An IPv6 address is written with hex digits, colons and dots, and nothing else. The guard is what makes the check below an IPv6 check: `new URL("http://[...]")` parses an authority, not an address, so `@` and `\` re-delimit it and `"::@1\\"` validates against the host `0.0.0.1`. The URL parser also deletes ASCII tab, LF and CR rather than failing, which is how `"::1\n"` validated as `::1`. */
const ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(value) {
    if (!ipv6Alphabet.test(value))
        return false;
    return canParseURL(`http://[${value}]`);
}
const $ZodIPv6 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodIPv6", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* ipv6 */.ug);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidIPv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "ipv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMAC", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.mac(def.delimiter));
    $ZodStringFormat.init(inst, def);
})));
const $ZodCIDRv4 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCIDRv4", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* cidrv4 */.zr);
    $ZodStringFormat.init(inst, def);
});
function isValidCIDRv6(value) {
    const parts = value.split("/");
    if (parts.length !== 2)
        return false;
    const [address, prefix] = parts;
    if (!prefix)
        return false;
    const prefixNum = Number(prefix);
    if (`${prefixNum}` !== prefix)
        return false;
    if (prefixNum < 0 || prefixNum > 128)
        return false;
    return isValidIPv6(address);
}
const $ZodCIDRv6 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCIDRv6", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* cidrv6 */.l7); // not used for validation
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidCIDRv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "cidrv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
//////////////////////////////   ZodBase64   //////////////////////////////
function isValidBase64(data) {
    if (data === "")
        return true;
    // atob ignores whitespace, so reject it up front.
    if (/\s/.test(data))
        return false;
    if (data.length % 4 !== 0)
        return false;
    try {
        // @ts-ignore
        atob(data);
        return true;
    }
    catch {
        return false;
    }
}
// lax on purpose: the quantified regexes.base64 overflows the regex stack on multi-MB input and its leading ^$| alternation leaks through template-literal composition; isValidBase64 enforces length and padding
const base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
const $ZodBase64 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBase64", (inst, def) => {
    def.pattern ?? (def.pattern = base64Charset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
//////////////////////////////   ZodBase64URL   //////////////////////////////
// lax on purpose: the quantified regexes.base64url overflows the regex stack on multi-MB input; isValidBase64 enforces length on the padded string
const base64urlCharset = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data) {
    if (!base64urlCharset.test(data))
        return false;
    const base64 = data.replace(/[-_]/g, (c) => (c === "-" ? "+" : "/"));
    const padded = base64.padEnd(Math.ceil(base64.length / 4) * 4, "=");
    return isValidBase64(padded);
}
const $ZodBase64URL = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBase64URL", (inst, def) => {
    def.pattern ?? (def.pattern = base64urlCharset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64URL(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64url",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodE164 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodE164", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* e164 */.hQ);
    $ZodStringFormat.init(inst, def);
});
//////////////////////////////   ZodCreditCard   //////////////////////////////
const CC_SANITIZE = /[- ]/g;
/** Luhn checksum on a digit-only string. Adapted from valibot (MIT). */
function isLuhnAlgo(digits) {
    let length = digits.length;
    let bit = 1;
    let sum = 0;
    while (length) {
        const value = digits.charCodeAt(--length) - 48;
        bit ^= 1;
        sum += bit ? [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][value] : value;
    }
    return sum % 10 === 0;
}
function isValidCreditCard(input) {
    if (!regexes.creditCard.test(input))
        return false;
    return isLuhnAlgo(input.replace(CC_SANITIZE, ""));
}
const $ZodCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCreditCard", (inst, def) => {
    // Shape only — the Luhn check below is not expressible as a pattern, so consumers of `pattern` (JSON Schema, template literals) get the length and separator rules alone.
    def.pattern ?? (def.pattern = regexes.creditCard);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidCreditCard(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "credit_card",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodIBAN   //////////////////////////////
// iso 7064 mod 97-10 checksum without BigInt
function isIso7064Mod97(iban) {
    let remainder = 0;
    const len = iban.length;
    for (let i = 4; i < len; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    for (let i = 0; i < 4; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    return remainder === 1;
}
function isValidIBAN(input) {
    if (!regexes.iban.test(input))
        return false;
    return isIso7064Mod97(input);
}
const $ZodIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIBAN", (inst, def) => {
    // shape only — checksum is not expressible as a pattern
    def.pattern ?? (def.pattern = regexes.iban);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidIBAN(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "iban",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodJWT   //////////////////////////////
function isValidJWT(token, algorithm = null) {
    try {
        const tokensParts = token.split(".");
        if (tokensParts.length !== 3)
            return false;
        const [header] = tokensParts;
        if (!header)
            return false;
        // @ts-ignore
        const parsedHeader = JSON.parse(atob(header));
        if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT")
            return false;
        if (!parsedHeader.alg)
            return false;
        if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm))
            return false;
        return true;
    }
    catch {
        return false;
    }
}
const $ZodJWT = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodJWT", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidJWT(payload.value, def.alg))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "jwt",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCustomStringFormat", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (def.fn(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: def.format,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodNumber = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNumber", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = core_regexes/* number */.ai;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Number(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
            return payload;
        }
        const received = typeof input === "number"
            ? Number.isNaN(input)
                ? "NaN"
                : !Number.isFinite(input)
                    ? String(input)
                    : undefined
            : undefined;
        payload.issues.push({
            expected: "number",
            code: "invalid_type",
            input,
            inst,
            ...(received ? { received } : {}),
        });
        return payload;
    };
});
const $ZodNumberFormat = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNumberFormat", (inst, def) => {
    core_checks/* $ZodCheckNumberFormat */.KH.init(inst, def);
    $ZodNumber.init(inst, def); // no format checks
});
const $ZodBoolean = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBoolean", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = core_regexes/* boolean */.zM;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Boolean(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "boolean")
            return payload;
        payload.issues.push({
            expected: "boolean",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
});
const $ZodBigInt = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBigInt", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = core_regexes/* bigint */.o;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = BigInt(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "bigint")
            return payload;
        payload.issues.push({
            expected: "bigint",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBigIntFormat", (inst, def) => {
    checks.$ZodCheckBigIntFormat.init(inst, def);
    $ZodBigInt.init(inst, def); // no format checks
})));
const $ZodSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSymbol", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "symbol")
            return payload;
        payload.issues.push({
            expected: "symbol",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodUndefined", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.undefined;
    inst._zod.values = new Set([undefined]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "undefined",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodNull = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNull", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.null;
    inst._zod.values = new Set([null]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (input === null)
            return payload;
        payload.issues.push({
            expected: "null",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodAny", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
})));
const $ZodUnknown = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodUnknown", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
});
const $ZodNever = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNever", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        payload.issues.push({
            expected: "never",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodVoid", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "void",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodDate = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodDate", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce) {
            try {
                payload.value = new Date(payload.value);
            }
            catch (_err) { }
        }
        const input = payload.value;
        const isDate = input instanceof Date;
        const isValidDate = isDate && !Number.isNaN(input.getTime());
        if (isValidDate)
            return payload;
        payload.issues.push({
            expected: "date",
            code: "invalid_type",
            input,
            ...(isDate ? { received: "Invalid Date" } : {}),
            inst,
        });
        return payload;
    };
});
// an oversized container fails its leading size checks before any element is parsed
function capSize(inst, size) {
    const caps = core_util/* sizeCaps */.hi(inst._zod.def.checks);
    if (!caps.length)
        return;
    const cap = Math.min(...caps.map((c) => c[0]));
    const parse = inst._zod.parse;
    inst._zod.parse = (payload, ctx) => {
        const n = size(payload.value);
        if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
            for (const [max, ch] of core_util/* sizeCaps */.hi(inst._zod.def.checks)) {
                if (n > max && ch._zod.def.when(payload)) {
                    const start = payload.issues.length;
                    ch._zod.check(payload);
                    // the value is still the raw input, so no later check may read it
                    payload.issues[start].continue = false;
                    core_util/* attachSchema */.d3(payload.issues, start, inst);
                    return payload;
                }
            }
        }
        return parse(payload, ctx);
    };
}
const arraySize = (input) => (Array.isArray(input) ? input.length : -1);
const mapSize = (input) => (input instanceof Map ? input.size : -1);
const setSize = (input) => (input instanceof Set ? input.size : -1);
function handleArrayResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...core_util/* prefixIssues */.lQ(index, result.issues));
    }
    final.value[index] = result.value;
}
const $ZodArray = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodArray", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                expected: "array",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
        const proms = [];
        const abortEarly = ctx?.abortEarly;
        for (let i = 0; i < input.length; i++) {
            const item = input[i];
            const result = def.element._zod.run({
                value: item,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleArrayResult(result, payload, i)));
            }
            else {
                handleArrayResult(result, payload, i);
                // the element's payload is authoritative here, since handleArrayResult forwards every issue; an object's is not, because it drops a failed absent optional
                if (abortEarly && result.issues.length !== 0 && core_util/* aborted */.QH(result))
                    break;
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload; //handleArrayResultsAsync(parseResults, final);
    };
    capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
    const isPresent = key in input;
    const isOptionalOut = optout === "optional";
    // The middle rung means "absence permitted, nothing supplied in its place", so an absent key contributes nothing — whatever the schema made of `undefined` is invented, not substituted. Only `optional` reaches this with a value: `defaulted` substitutes, and a schema that isn't optional-out has to keep the key.
    if (!isPresent && isOptionalOut && optin === "optional") {
        return;
    }
    if (result.issues.length) {
        // For optional-in/out schemas, ignore errors on absent keys.
        if (optin !== undefined && isOptionalOut && !isPresent) {
            return;
        }
        final.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
    }
    if (!isPresent && optin === undefined) {
        if (!result.issues.length) {
            final.issues.push({
                code: "invalid_type",
                expected: "nonoptional",
                input: undefined,
                path: [key],
            });
        }
        return;
    }
    if (result.value === undefined) {
        if (isPresent || (optin === "defaulted" && !isOptionalOut)) {
            final.value[key] = undefined;
        }
    }
    else {
        final.value[key] = result.value;
    }
}
// one shared instance; a fresh [] per schema cost 56 bytes retained
const NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
    const keys = Object.keys(def.shape);
    const ownSymbols = Object.getOwnPropertySymbols(def.shape);
    const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
    // aliases `keys` when there are no symbols, so a string-only shape keeps one array
    const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
    for (const k of allKeys) {
        if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) {
            throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
        }
    }
    const okeys = core_util/* optionalKeys */.NM(def.shape);
    return {
        ...def,
        allKeys,
        symbolKeys,
        // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
        keySet: new Set(keys),
        numKeys: keys.length,
        optionalKeys: new Set(okeys),
    };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
    const unrecognized = [];
    const keySet = def.keySet;
    const _catchall = def.catchall._zod;
    const t = _catchall.def.type;
    const optin = _catchall.optin;
    const optout = _catchall.optout;
    // starts at 0, not the current length: the shape phase already ran and may have aborted
    let seen = 0;
    for (const key in input) {
        if (abortEarly && payload.issues.length !== seen) {
            if (core_util/* aborted */.QH(payload, seen))
                break;
            seen = payload.issues.length;
        }
        // Must precede the __proto__ branch: a declared key is not unrecognized, even though the shape loop deliberately strips __proto__ from the parsed output.
        if (keySet.has(key))
            continue;
        // Don't copy an undeclared __proto__ into the result; assignment to a plain {} would replace the result prototype. But in strict mode it is still an unknown key, so report it before skipping.
        if (key === "__proto__") {
            if (t === "never")
                unrecognized.push(key);
            continue;
        }
        if (t === "never") {
            unrecognized.push(key);
            continue;
        }
        const r = _catchall.run({ value: input[key], issues: [] }, ctx);
        if (r instanceof Promise) {
            proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
        }
        else {
            handlePropertyResult(r, payload, key, input, optin, optout);
        }
    }
    if (unrecognized.length) {
        payload.issues.push({
            code: "unrecognized_keys",
            keys: unrecognized,
            input,
            inst,
            // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
            continue: true,
        });
    }
    if (!proms.length)
        return payload;
    return Promise.all(proms).then(() => {
        return payload;
    });
}
const $ZodObject = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodObject", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodType.init(inst, def);
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    // a cloned def carries its source's accessor, which knows the shape it answers from; adopting that keeps the clone's keys readable without running it
    const sh = desc?.get ? desc.get.raw : (def.shape ?? {});
    if (sh) {
        // Freezes the shape on first read, so its getters resolve once and every later read sees the same schemas.
        const get = () => {
            const newSh = { ...sh };
            Object.defineProperty(def, "shape", { value: newSh });
            get.raw = newSh;
            return newSh;
        };
        get.raw = sh;
        Object.defineProperty(def, "shape", { get });
    }
    const _normalized = core_util/* cached */.PO(() => normalizeDef(def));
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => {
        const shape = zod.def.shape;
        const propValues = {};
        for (const key in shape) {
            const field = shape[key]._zod;
            if (field.values) {
                if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
                    core_util/* assignProp */.Vy(propValues, key, new Set());
                }
                for (const v of field.values)
                    propValues[key].add(v);
                // An omittable slot reads back as undefined at a discriminator lookup, so it has to claim undefined: two options that can both omit the key are not discriminable on it.
                if (field.optin !== undefined)
                    propValues[key].add(undefined);
            }
        }
        return propValues;
    });
    const isObject = core_util/* isObject */.Gv;
    const catchall = def.catchall;
    let value;
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
        const proms = [];
        const shape = value.shape;
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const key of value.allKeys) {
            if (abortEarly && payload.issues.length !== seen) {
                if (core_util/* aborted */.QH(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            if (key === "__proto__")
                continue;
            const el = shape[key];
            const optin = el._zod.optin;
            const optout = el._zod.optout;
            const r = el._zod.run({ value: input[key], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
            }
            else {
                handlePropertyResult(r, payload, key, input, optin, optout);
            }
        }
        if (!catchall) {
            return proms.length ? Promise.all(proms).then(() => payload) : payload;
        }
        return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
    };
});
const $ZodObjectJIT = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodObjectJIT", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodObject.init(inst, def);
    const superParse = inst._zod.parse;
    const _normalized = core_util/* cached */.PO(() => normalizeDef(def));
    const memo = core_core/* globalConfig */.cr.memoizer;
    const generateFastpass = (shape) => {
        const normalized = _normalized.value;
        const syms = normalized.symbolKeys;
        // a symbol has no source literal, so it is read as `syms[i]` off the closed-over scope
        const doc = new Doc(["payload", "ctx"], { shape, inst, memo, syms });
        const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
        // prefixes in place, like util.prefixIssues. newResult must land before the early return: a catchall runs after this and would otherwise write onto the caller's input
        const prefixStr = (id, k) => `
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
        doc.write(`const input = payload.value;`);
        const ids = Object.create(null);
        let counter = 0;
        for (const key of normalized.allKeys) {
            ids[key] = `key_${counter++}`;
        }
        // A: preserve key order {
        doc.write(memo ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
        for (const key of normalized.allKeys) {
            if (key === "__proto__")
                continue;
            const id = ids[key];
            const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : core_util/* esc */.UQ(key);
            const isPresent = `${k} in input`;
            const schema = shape[key];
            const optin = schema?._zod?.optin;
            const isOptionalIn = optin !== undefined;
            const isOptionalOut = schema?._zod?.optout === "optional";
            doc.write(`const ${id} = ${parseStr(k)};`);
            if (isOptionalIn && isOptionalOut) {
                // For optional-in/out schemas, ignore errors on absent keys — and, like the interpreted path, drop the value produced alongside them. The middle rung goes further: it permits absence without supplying anything in its place, so an absent key contributes nothing at all.
                const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
                doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
            }
            else if (!isOptionalIn) {
                doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
            }
            else {
                doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `);
                if (optin === "defaulted") {
                    doc.write(`newResult[${k}] = ${id}.value;`);
                }
                else {
                    doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `);
                }
            }
        }
        doc.write(`payload.value = newResult;`);
        doc.write(`return payload;`);
        // closing `shape` in is what pays: turbofan specializes the parser against that one shape object, so every `shape[k]._zod.run` folds to a known callee. as a parameter it stays a generic load and measures 13% slower even with the forwarding frame gone
        return doc.compile();
    };
    let fastpass;
    const isObject = core_util/* isObject */.Gv;
    const jit = !core_core/* globalConfig */.cr.jitless;
    const allowsEval = core_util/* allowsEval */.hI;
    const fastEnabled = jit && allowsEval.value; // && !def.catchall;
    const catchall = def.catchall;
    let value;
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
            // always synchronous
            if (!fastpass)
                fastpass = generateFastpass(def.shape);
            payload = fastpass(payload, ctx);
            if (!catchall)
                return payload;
            return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
        }
        return superParse(payload, ctx);
    };
});
function handleUnionResults(results, final, inst, ctx) {
    for (const result of results) {
        if (result.issues.length === 0) {
            final.value = result.value;
            return final;
        }
    }
    const nonaborted = results.filter((r) => !core_util/* aborted */.QH(r));
    if (nonaborted.length === 1) {
        final.value = nonaborted[0].value;
        return nonaborted[0];
    }
    final.issues.push({
        code: "invalid_union",
        input: final.value,
        inst,
        errors: results.map((result) => result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W()))),
    });
    return final;
}
const $ZodUnion = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodUnion", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted")
        ? "defaulted"
        : zod.def.options.some((o) => o._zod.optin !== undefined)
            ? "optional"
            : undefined);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : undefined);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        if (zod.def.options.every((o) => o._zod.values)) {
            return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
        }
        return undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        if (zod.def.options.every((o) => o._zod.pattern)) {
            const patterns = zod.def.options.map((o) => o._zod.pattern);
            return new RegExp(`^(${patterns.map((p) => core_util/* cleanRegex */.p6(p.source)).join("|")})$`);
        }
        return undefined;
    });
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                if (result.issues.length === 0)
                    return result;
                results.push(result);
            }
        }
        if (!async)
            return handleUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleUnionResults(results, payload, inst, ctx);
        });
    };
});
function handleExclusiveUnionResults(results, final, inst, ctx) {
    const matches = [];
    for (let i = 0; i < results.length; i++) {
        if (results[i].issues.length === 0)
            matches.push(i);
    }
    if (matches.length === 1) {
        final.value = results[matches[0]].value;
        return final;
    }
    if (matches.length === 0) {
        // No matches - same as regular union
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: results.map((result) => result.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config()))),
        });
    }
    else {
        // Multiple matches - exclusive union failure
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: [],
            inclusive: false,
            matches,
        });
    }
    return final;
}
const $ZodXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodXor", (inst, def) => {
    $ZodUnion.init(inst, def);
    def.inclusive = false;
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                results.push(result);
            }
        }
        if (!async)
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        });
    };
})));
/** Returns the option whose discriminator claims `value`, or throws if ambiguous. */
function getDiscriminatedOption(union, value) {
    const internals = union._zod;
    let map = internals.bag.optionsMap;
    if (!map) {
        map = discriminatorMap(internals.def);
        internals.bag.optionsMap = map;
    }
    const option = map.get(value);
    if (option === null)
        throw new Error(`Ambiguous discriminator value "${String(value)}"`);
    return option;
}
function discriminatorMap(def) {
    const map = new Map();
    for (const option of def.options) {
        const values = option._zod.propValues?.[def.discriminator];
        if (!values || values.size === 0)
            throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
        for (const value of values) {
            if (map.has(value)) {
                if (value !== undefined)
                    throw new Error(`Duplicate discriminator value "${String(value)}"`);
                // keep the collision marked so a later member cannot reclaim it
                map.set(value, null);
            }
            else {
                map.set(value, option);
            }
        }
    }
    return map;
}
const $ZodDiscriminatedUnion = 
/*@__PURE__*/
(/* unused pure expression or super */ null && (core.$constructor("$ZodDiscriminatedUnion", (inst, def) => {
    def.inclusive = false;
    $ZodUnion.init(inst, def);
    const _super = inst._zod.parse;
    util.defineLazyInternal(inst, "propValues", (zod) => {
        const propValues = {};
        let undefinedCount = 0;
        for (const option of zod.def.options) {
            const pv = option._zod.propValues;
            if (!pv || Object.keys(pv).length === 0)
                throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
            if (pv[zod.def.discriminator]?.has(undefined))
                undefinedCount++;
            for (const [k, v] of Object.entries(pv)) {
                if (!Object.prototype.hasOwnProperty.call(propValues, k)) {
                    util.assignProp(propValues, k, new Set());
                }
                for (const val of v) {
                    propValues[k].add(val);
                }
            }
        }
        if (!zod.def.unionFallback && undefinedCount > 1)
            propValues[zod.def.discriminator]?.delete(undefined);
        return propValues;
    });
    // Checked now rather than in the lookup map below, so an option that lacks the discriminator fails at the `discriminatedUnion` call instead of on the first object parsed. Options whose shape cannot be enumerated without resolving it — pipes and lazies — are left to the map.
    def.options.forEach((option, i) => {
        const propShape = util.rawShape(option._zod.def);
        if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) {
            throw new Error(`Invalid discriminated union option at index "${i}"`);
        }
    });
    const disc = util.cached(() => discriminatorMap(def));
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!util.isObject(input)) {
            payload.issues.push({
                code: "invalid_type",
                expected: "object",
                input,
                inst,
            });
            return payload;
        }
        const value = input?.[def.discriminator];
        const opt = disc.value.get(value);
        // forward metadata cannot choose an encoder for an absent tag
        if (opt && (value !== undefined || ctx.direction !== "backward")) {
            return opt._zod.run(payload, ctx);
        }
        // Fall back to union matching when the fast discriminator path fails:
        // - explicitly enabled via unionFallback, or
        // - during backward direction (encode), since codec-based discriminators have different values in forward vs backward directions
        if (def.unionFallback || ctx.direction === "backward") {
            return _super(payload, ctx);
        }
        // no matching discriminator
        payload.issues.push({
            code: "invalid_union",
            errors: [],
            note: "No matching discriminator",
            discriminator: def.discriminator,
            options: Array.from(disc.value.keys()).filter((value) => disc.value.get(value) !== null),
            input,
            path: [def.discriminator],
            inst,
        });
        return payload;
    };
})));
const $ZodIntersection = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodIntersection", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        const left = def.left._zod.run({ value: input, issues: [] }, ctx);
        const right = def.right._zod.run({ value: input, issues: [] }, ctx);
        const async = left instanceof Promise || right instanceof Promise;
        if (async) {
            return Promise.all([left, right]).then(([left, right]) => {
                return handleIntersectionResults(payload, left, right);
            });
        }
        return handleIntersectionResults(payload, left, right);
    };
});
function mergeValues(a, b) {
    // const aType = parse.t(a);
    // const bType = parse.t(b);
    if (a === b) {
        return { valid: true, data: a };
    }
    if (a instanceof Date && b instanceof Date && +a === +b) {
        return { valid: true, data: a };
    }
    if (core_util/* isPlainObject */.Qd(a) && core_util/* isPlainObject */.Qd(b)) {
        const bKeys = Object.keys(b);
        const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
        const newObj = { ...a, ...b };
        if (Object.prototype.hasOwnProperty.call(newObj, "__proto__"))
            delete newObj.__proto__;
        for (const key of sharedKeys) {
            if (key === "__proto__")
                continue;
            const sharedValue = mergeValues(a[key], b[key]);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [key, ...sharedValue.mergeErrorPath],
                };
            }
            newObj[key] = sharedValue.data;
        }
        return { valid: true, data: newObj };
    }
    if (Array.isArray(a) && Array.isArray(b)) {
        if (a.length !== b.length) {
            return { valid: false, mergeErrorPath: [] };
        }
        const newArray = [];
        for (let index = 0; index < a.length; index++) {
            const itemA = a[index];
            const itemB = b[index];
            const sharedValue = mergeValues(itemA, itemB);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [index, ...sharedValue.mergeErrorPath],
                };
            }
            newArray.push(sharedValue.data);
        }
        return { valid: true, data: newArray };
    }
    return { valid: false, mergeErrorPath: [] };
}
function handleIntersectionResults(result, left, right) {
    // Track which side(s) reject each key. A key rejection is reported only when BOTH sides reject it, so a key owned by one branch survives the other's key schema. strictObject reports these as unrecognized_keys; a record with an open key schema reports one invalid_key per key.
    const unrecKeys = new Map();
    let unrecIssue;
    const keyIssues = new Map();
    const collect = (iss, side) => {
        let keys;
        if (iss.code === "unrecognized_keys" && !iss.path?.length) {
            unrecIssue ?? (unrecIssue = iss);
            keys = iss.keys;
        }
        else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
            const k = String(iss.path[0]);
            if (!keyIssues.has(k))
                keyIssues.set(k, iss);
            keys = [k];
        }
        else {
            return false;
        }
        for (const k of keys) {
            if (!unrecKeys.has(k))
                unrecKeys.set(k, {});
            unrecKeys.get(k)[side] = true;
        }
        return true;
    };
    for (const iss of left.issues) {
        if (!collect(iss, "l"))
            result.issues.push(iss);
    }
    for (const iss of right.issues) {
        if (!collect(iss, "r"))
            result.issues.push(iss);
    }
    // Report only keys rejected by BOTH sides
    const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
    if (bothKeys.length) {
        const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
        if (aggregated.length)
            result.issues.push({ ...unrecIssue, keys: aggregated });
        for (const k of bothKeys) {
            if (!aggregated.includes(k) && keyIssues.has(k))
                result.issues.push(keyIssues.get(k));
        }
    }
    const merged = mergeValues(left.value, right.value);
    if (!merged.valid) {
        if (core_util/* aborted */.QH(result))
            return result;
        throw new Error(`Unmergable intersection. Error path: ` + `${JSON.stringify(merged.mergeErrorPath)}`);
    }
    result.value = merged.data;
    return result;
}
const $ZodTuple = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodTuple", (inst, def) => {
    $ZodType.init(inst, def);
    const items = def.items;
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                input,
                inst,
                expected: "tuple",
                code: "invalid_type",
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, [], ctx) : [];
        const proms = [];
        const optinStart = getTupleOptStart(items, "optin");
        const optoutStart = getTupleOptStart(items, "optout");
        if (!def.rest) {
            if (input.length < optinStart) {
                payload.issues.push({
                    code: "too_small",
                    minimum: optinStart,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
                return payload;
            }
            if (input.length > items.length) {
                payload.issues.push({
                    code: "too_big",
                    maximum: items.length,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
            }
        }
        // Run every item in parallel, collecting results into an indexed array. The post-processing in `handleTupleResults` walks them in order so it can decide whether an absent optional-output error can truncate the tail or must be reported to preserve required output.
        const itemResults = new Array(items.length);
        // only tracked when there is a rest loop to skip
        const abortEarly = def.rest ? ctx?.abortEarly : undefined;
        let itemAborted = false;
        for (let i = 0; i < items.length; i++) {
            const r = items[i]._zod.run({ value: input[i], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((rr) => {
                    itemResults[i] = rr;
                }));
            }
            else {
                itemResults[i] = r;
                if (abortEarly && !itemAborted && r.issues.length)
                    itemAborted = core_util/* aborted */.QH(r);
            }
        }
        // sound because rest is non-empty exactly when every fixed index is present, the one case handleTupleResults cannot discard an item's issues
        if (def.rest && !itemAborted) {
            let i = items.length - 1;
            const rest = input.slice(items.length);
            let seen = payload.issues.length;
            for (const el of rest) {
                if (abortEarly && payload.issues.length !== seen) {
                    if (core_util/* aborted */.QH(payload, seen))
                        break;
                    seen = payload.issues.length;
                }
                i++;
                const result = def.rest._zod.run({ value: el, issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((r) => handleTupleResult(r, payload, i)));
                }
                else {
                    handleTupleResult(result, payload, i);
                }
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => handleTupleResults(itemResults, payload, items, input, optoutStart));
        }
        return handleTupleResults(itemResults, payload, items, input, optoutStart);
    };
});
function getTupleOptStart(items, key) {
    for (let i = items.length - 1; i >= 0; i--) {
        // optin is a three-rung ladder so any rung above `undefined` permits an absent slot; optout stays two-valued.
        const omittable = key === "optin" ? items[i]._zod.optin !== undefined : items[i]._zod.optout === "optional";
        if (!omittable)
            return i + 1;
    }
    return 0;
}
function handleTupleResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...core_util/* prefixIssues */.lQ(index, result.issues));
    }
    final.value[index] = result.value;
}
function handleTupleResults(itemResults, final, items, input, optoutStart) {
    // Walk results in order. Mirror $ZodObject's swallow-on-absent-optional rule, but only after `optoutStart`: the first index where the output tuple tail can be absent.
    for (let i = 0; i < items.length; i++) {
        const r = itemResults[i];
        const isPresent = i < input.length;
        // The array analog of `handlePropertyResult`'s absent-key early return: the middle rung permits absence without supplying anything in its place, so the tail truncates here instead of materializing whatever the item made of `undefined`.
        if (!isPresent && i >= optoutStart && items[i]._zod.optin === "optional") {
            final.value.length = i;
            break;
        }
        if (r.issues.length) {
            if (!isPresent && i >= optoutStart) {
                final.value.length = i;
                break;
            }
            final.issues.push(...core_util/* prefixIssues */.lQ(i, r.issues));
        }
        final.value[i] = r.value;
    }
    // Drop trailing slots that produced `undefined` for absent input
    // (the array analog of an absent optional key on an object). The
    // `i >= input.length` floor is critical: an explicit `undefined`
    // *inside* the input must be preserved even when the schema is
    // optional-out (e.g. `z.string().or(z.undefined())` accepting an
    // explicit undefined value).
    for (let i = final.value.length - 1; i >= input.length; i--) {
        if (items[i]._zod.optout === "optional" && final.value[i] === undefined) {
            final.value.length = i;
        }
        else {
            break;
        }
    }
    return final;
}
const $ZodRecord = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodRecord", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!core_util/* isPlainObject */.Qd(input)) {
            payload.issues.push({
                expected: "record",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        // no guard in either loop below: a record's invalid_key aborts but an enclosing intersection can reconcile it, so a stopped loop hides keys the sibling does not own and the intersection then rejects nothing
        const proms = [];
        const values = def.keyType._zod.values;
        if (values && !def.partial) {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            const recordKeys = new Set();
            for (const key of values) {
                if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
                    recordKeys.add(typeof key === "number" ? key.toString() : key);
                    // A declared __proto__ is stripped but is not an unrecognized key.
                    if (key === "__proto__")
                        continue;
                    const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                    if (keyResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (keyResult.issues.length) {
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())),
                            input: key,
                            path: [key],
                            inst,
                        });
                        continue;
                    }
                    const outKey = keyResult.value;
                    if (outKey === "__proto__")
                        continue;
                    const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                    if (result instanceof Promise) {
                        proms.push(result.then((result) => {
                            if (result.issues.length) {
                                payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                            }
                            payload.value[outKey] = result.value;
                        }));
                    }
                    else {
                        if (result.issues.length) {
                            payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }
                }
            }
            let unrecognized;
            for (const key in input) {
                if (!recordKeys.has(key)) {
                    if (def.mode === "loose") {
                        // skip __proto__ so it can't replace the result prototype via the assignment setter on the plain {} we build into
                        if (key === "__proto__")
                            continue;
                        payload.value[key] = input[key];
                    }
                    else {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        else {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            // An enumerable key schema declares which keys the record owns, so a key outside the set is unrecognized. A non-enumerable one (regex, refine) is a constraint every key must satisfy, so a failing key is invalid. Only the former is reconcilable against the other side of an intersection.
            let unrecognized;
            // Reflect.ownKeys for Symbol-key support; filter non-enumerable to match z.object()
            for (const key of Reflect.ownKeys(input)) {
                if (key === "__proto__")
                    continue;
                if (!Object.prototype.propertyIsEnumerable.call(input, key))
                    continue;
                let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                if (keyResult instanceof Promise) {
                    throw new Error("Async schemas not supported in object keys currently");
                }
                // Numeric string fallback: if key is a numeric string and failed, retry with Number(key). This handles z.number(), z.literal([1, 2, 3]), and unions containing numeric literals
                const checkNumericKey = typeof key === "string" && core_regexes/* number */.ai.test(key) && keyResult.issues.length;
                if (checkNumericKey) {
                    const retryResult = def.keyType._zod.run({ value: Number(key), issues: [] }, ctx);
                    if (retryResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (retryResult.issues.length === 0) {
                        keyResult = retryResult;
                    }
                }
                if (keyResult.issues.length) {
                    if (def.mode === "loose") {
                        // Pass through unchanged
                        payload.value[key] = input[key];
                    }
                    else if (values) {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                    else {
                        // Default "strict" behavior: error on invalid key
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())),
                            input: key,
                            path: [key],
                            inst,
                        });
                    }
                    continue;
                }
                // the guard above tests the raw input key, but the key schema can normalize an ordinary key into __proto__; re-check the key we actually write under
                const outKey = keyResult.value;
                if (outKey === "__proto__")
                    continue;
                const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((result) => {
                        if (result.issues.length) {
                            payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }));
                }
                else {
                    if (result.issues.length) {
                        payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                    }
                    payload.value[outKey] = result.value;
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload;
    };
});
const $ZodMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMap", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Map)) {
            payload.issues.push({
                expected: "map",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Map(), ctx) : new Map();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const [key, value] of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
            const valueResult = def.valueType._zod.run({ value: value, issues: [] }, ctx);
            if (keyResult instanceof Promise || valueResult instanceof Promise) {
                proms.push(Promise.all([keyResult, valueResult]).then(([keyResult, valueResult]) => {
                    handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
                }));
            }
            else {
                handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
            }
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, mapSize);
})));
function handleMapResult(keyResult, valueResult, final, key, input, inst, ctx) {
    if (keyResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, keyResult.issues));
        }
        else {
            final.issues.push({
                code: "invalid_key",
                origin: "map",
                input,
                inst,
                issues: keyResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    if (valueResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, valueResult.issues));
        }
        else {
            final.issues.push({
                origin: "map",
                code: "invalid_element",
                input,
                inst,
                key: key,
                issues: valueResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    final.value.set(keyResult.value, valueResult.value);
}
const $ZodSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSet", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Set)) {
            payload.issues.push({
                input,
                inst,
                expected: "set",
                code: "invalid_type",
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Set(), ctx) : new Set();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const item of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const result = def.valueType._zod.run({ value: item, issues: [] }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleSetResult(result, payload)));
            }
            else
                handleSetResult(result, payload);
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, setSize);
})));
function handleSetResult(result, final) {
    if (result.issues.length) {
        final.issues.push(...result.issues);
    }
    final.value.add(result.value);
}
const $ZodEnum = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodEnum", (inst, def) => {
    $ZodType.init(inst, def);
    const values = core_util/* getEnumValues */.w5(def.entries);
    const valuesSet = new Set(values);
    inst._zod.values = valuesSet;
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const patternValues = core_util/* getEnumValues */.w5(zod.def.entries).filter((k) => core_util/* propertyKeyTypes */.qQ.has(typeof k));
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(patternValues.length ? `^(${patternValues.map((o) => core_util/* escapeRegex */.sD(o.toString())).join("|")})$` : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (valuesSet.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values,
            input,
            inst,
        });
        return payload;
    };
});
const $ZodLiteral = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const values = new Set(def.values);
    inst._zod.values = values;
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const vals = zod.def.values;
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(vals.length
            ? `^(${vals
                .map((o) => typeof o === "string" ? core_util/* escapeRegex */.sD(o) : o ? core_util/* escapeRegex */.sD(o.toString()) : String(o))
                .join("|")})$`
            : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (values.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values: def.values,
            input,
            inst,
        });
        return payload;
    };
});
const $ZodFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFile", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        // @ts-ignore
        if (input instanceof File)
            return payload;
        payload.issues.push({
            expected: "file",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodTransform = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodTransform", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "optional";
    core_core/* globalConfig */.cr.memoizer?.guard(inst);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new core_core/* $ZodEncodeError */.cV(inst.constructor.name);
        }
        const _out = def.transform(payload.value, payload);
        if (ctx.async) {
            const output = _out instanceof Promise ? _out : Promise.resolve(_out);
            return output.then((output) => {
                payload.value = output;
                return payload;
            });
        }
        if (_out instanceof Promise) {
            throw new core_core/* $ZodAsyncError */.GT();
        }
        payload.value = _out;
        return payload;
    };
});
function handleOptionalResult(payload, result) {
    // A substituting schema that still failed has no usable answer; yield undefined. Its issues are simply dropped: it ran on a payload of its own, so there is no shared array to truncate and nothing of the caller's to lose with it.
    payload.value = result.issues.length ? undefined : result.value;
    return payload;
}
const $ZodOptional = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodOptional", (inst, def) => {
    $ZodType.init(inst, def);
    // .optional() propagates absence rather than substituting for it, so a defaulted inner keeps its rung.
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    inst._zod.optout = "optional";
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        const values = zod.def.innerType._zod.values;
        return values ? new Set([...values, undefined]) : undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${core_util/* cleanRegex */.p6(pattern.source)})?$`) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        if (payload.value === undefined) {
            // Only the top rung substitutes a value for absence; everything else leaves it intact, which is what .optional() means.
            if (def.innerType._zod.optin !== "defaulted")
                return payload;
            // Its own payload, for the same reason $ZodCatch gets one: a pipe forwards an unrecognized key through the caller's issues array, and this must not read that as the substituting schema failing and drop it.
            const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
            if (result instanceof Promise)
                return result.then((result) => handleOptionalResult(payload, result));
            return handleOptionalResult(payload, result);
        }
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodExactOptional = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodExactOptional", (inst, def) => {
    // Call parent init - inherits optin/optout = "optional"
    $ZodOptional.init(inst, def);
    // Override values/pattern to NOT add undefined
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
    // Override parse to just delegate (no undefined handling)
    inst._zod.parse = (payload, ctx) => {
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodNullable = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNullable", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${core_util/* cleanRegex */.p6(pattern.source)}|null)$`) : undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        return zod.def.innerType._zod.values ? new Set([...zod.def.innerType._zod.values, null]) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        // Forward direction (decode): allow null to pass through
        if (payload.value === null)
            return payload;
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodDefault = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodDefault", (inst, def) => {
    $ZodType.init(inst, def);
    // inst._zod.qin = "true";
    inst._zod.optin = "defaulted";
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply defaults for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
            /**
             * $ZodDefault returns the default value immediately in forward direction.
             * It doesn't pass the default value into the validator ("prefault"). There's no reason to pass the default value through validation. The validity of the default is enforced by TypeScript statically. Otherwise, it's the responsibility of the user to ensure the default is valid. In the case of pipes with divergent in/out types, you can specify the default on the `in` schema of your ZodPipe to set a "prefault" for the pipe.   */
            return payload;
        }
        // Forward direction: continue with default handling
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleDefaultResult(result, def));
        }
        return handleDefaultResult(result, def);
    };
});
function handleDefaultResult(payload, def) {
    if (payload.value === undefined) {
        payload.value = def.defaultValue;
    }
    return payload;
}
const $ZodPrefault = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodPrefault", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "defaulted";
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply prefault for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
        }
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodNonOptional = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNonOptional", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        const v = zod.def.innerType._zod.values;
        return v ? new Set([...v].filter((x) => x !== undefined)) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleNonOptionalResult(result, inst));
        }
        return handleNonOptionalResult(result, inst);
    };
});
function handleNonOptionalResult(payload, inst) {
    if (!payload.issues.length && payload.value === undefined) {
        payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: payload.value,
            inst,
        });
    }
    return payload;
}
const $ZodSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSuccess", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new core.$ZodEncodeError("ZodSuccess");
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => {
                payload.value = result.issues.length === 0;
                return payload;
            });
        }
        payload.value = result.issues.length === 0;
        return payload;
    };
})));
function handleCatchResult(payload, result, def, ctx) {
    if (!result.issues.length) {
        payload.value = result.value;
        // The value carries up, so the flag describing it has to carry with it: a back-edge into a node still being parsed must not be frozen by an enclosing readonly, and its checks belong to the node itself. Guarded so the ordinary case adds no own property.
        if (result.memo)
            payload.memo = true;
        return payload;
    }
    // Spread the inner's own payload, not ours: `value` has to stay the input the catch was handed, and the inner ran on a payload of its own so its issues are already private to this call.
    payload.value = def.catchValue({
        ...result,
        value: payload.value,
        error: {
            issues: result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())),
        },
        input: payload.value,
    });
    return payload;
}
const $ZodCatch = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCatch", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply catch logic
        const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleCatchResult(payload, result, def, ctx));
        }
        return handleCatchResult(payload, result, def, ctx);
    };
});
const $ZodNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNaN", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "number" || !Number.isNaN(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "nan",
                code: "invalid_type",
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodPipe = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodPipe", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.in._zod.values);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.in._zod.optin);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.out._zod.optout);
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handlePipeResult(right, def.in, ctx));
            }
            return handlePipeResult(right, def.in, ctx);
        }
        const left = def.in._zod.run(payload, ctx);
        if (left instanceof Promise) {
            return left.then((left) => handlePipeResult(left, def.out, ctx));
        }
        return handlePipeResult(left, def.out, ctx);
    };
});
function handlePipeResult(left, next, ctx) {
    // Any issue stops the pipe, so a failing refinement never feeds its transform. An unrecognized key is the exception: it describes the input's extra properties, not the value being piped, and an enclosing intersection may yet reconcile it.
    if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
        // prevent further checks
        left.aborted = true;
        return left;
    }
    return next._zod.run({ value: left.value, issues: left.issues }, ctx);
}
const $ZodCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCodec", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
    util.defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
    util.defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        const direction = ctx.direction || "forward";
        if (direction === "forward") {
            const left = def.in._zod.run(payload, ctx);
            if (left instanceof Promise) {
                return left.then((left) => handleCodecAResult(left, def, ctx));
            }
            return handleCodecAResult(left, def, ctx);
        }
        else {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handleCodecAResult(right, def, ctx));
            }
            return handleCodecAResult(right, def, ctx);
        }
    };
})));
function handleCodecAResult(result, def, ctx) {
    if (result.issues.length) {
        // prevent further checks
        result.aborted = true;
        return result;
    }
    const direction = ctx.direction || "forward";
    if (direction === "forward") {
        const transformed = def.transform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.out, ctx));
        }
        return handleCodecTxResult(result, transformed, def.out, ctx);
    }
    else {
        const transformed = def.reverseTransform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.in, ctx));
        }
        return handleCodecTxResult(result, transformed, def.in, ctx);
    }
}
function handleCodecTxResult(left, value, nextSchema, ctx) {
    // Check if transform added any issues
    if (left.issues.length) {
        left.aborted = true;
        return left;
    }
    return nextSchema._zod.run({ value, issues: left.issues }, ctx);
}
const $ZodPreprocess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPreprocess", (inst, def) => {
    $ZodPipe.init(inst, def);
})));
const $ZodReadonly = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodReadonly", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then(handleReadonlyResult);
        }
        return handleReadonlyResult(result);
    };
});
function handleReadonlyResult(payload) {
    // A repeat visit hands back a node that is still being built; freezing it here would make the rest of its keys fail to assign.
    if (!payload.memo)
        payload.value = Object.freeze(payload.value);
    return payload;
}
// a leaf's pattern source with its own checks folded in: the last pattern-carrying check wins, else length bounds narrow the catch-all, else an integer format narrows the number form. the fold lives here instead of on `_zod.pattern` so a bundle without template literals never pays for it
function leafPattern(schema) {
    const def = schema._zod.def;
    let pattern = def.pattern;
    let isInt = !!def.format?.includes("int");
    let minimum;
    let maximum;
    for (const ch of def.checks ?? []) {
        const d = ch._zod.def;
        if (d.pattern)
            pattern = d.pattern;
        isInt || (isInt = !!d.format?.includes("int"));
        const lo = d.minimum ?? d.length;
        const hi = d.maximum ?? d.length;
        if (lo !== undefined && (minimum === undefined || lo > minimum))
            minimum = lo;
        if (hi !== undefined && (maximum === undefined || hi < maximum))
            maximum = hi;
    }
    if (pattern)
        return pattern.source;
    // an empty range matches nothing at runtime, and `{8,5}` is not a legal quantifier
    if (minimum !== undefined && maximum !== undefined && minimum > maximum)
        return "(?!)";
    if (minimum !== undefined || maximum !== undefined)
        return regexes.string({ minimum, maximum }).source;
    const own = schema._zod.pattern;
    return (isInt && own === regexes.number ? regexes.integer : own)?.source;
}
// a part's pattern source. a wrapper's pattern embeds its inner pattern's source verbatim, so the folded form is substituted in place without knowing the wrapper's own composition; a union's options are joined the way the union builds its own pattern
function partPattern(schema) {
    const def = schema._zod.def;
    const own = schema._zod.pattern?.source;
    // lazy resolves its inner on the internals, not the def
    const inner = def.innerType ?? schema._zod.innerType;
    if (inner) {
        const before = inner._zod.pattern?.source;
        const after = partPattern(inner);
        if (own && before && after && after !== before) {
            return own.replace(util.cleanRegex(before), () => util.cleanRegex(after));
        }
        return own;
    }
    if (def.options) {
        const sources = def.options.map(partPattern);
        if (sources.every(Boolean))
            return `^(${sources.map((s) => util.cleanRegex(s)).join("|")})$`;
    }
    return leafPattern(schema);
}
const $ZodTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodTemplateLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const regexParts = [];
    for (const part of def.parts) {
        if (typeof part === "object" && part !== null) {
            // is Zod schema
            const source = partPattern(part);
            if (!source) {
                throw new Error(`Invalid template literal part, no pattern found: ${[...part._zod.traits].shift()}`);
            }
            regexParts.push(util.cleanRegex(source));
        }
        else if (part === null || util.primitiveTypes.has(typeof part)) {
            regexParts.push(util.escapeRegex(`${part}`));
        }
        else {
            throw new Error(`Invalid template literal part: ${part}`);
        }
    }
    inst._zod.pattern = new RegExp(`^${regexParts.join("")}$`);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "string") {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "string",
                code: "invalid_type",
            });
            return payload;
        }
        inst._zod.pattern.lastIndex = 0;
        if (!inst._zod.pattern.test(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                code: "invalid_format",
                format: def.format ?? "template_literal",
                pattern: inst._zod.pattern.source,
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFunction", (inst, def) => {
    $ZodType.init(inst, def);
    // Defined, not assigned: the classic prototype exposes `_def` as a getter with no setter.
    Object.defineProperty(inst, "_def", { value: def });
    inst._zod.def = def;
    inst.implement = (func) => {
        if (typeof func !== "function") {
            throw new Error("implement() must be called with a function");
        }
        // Defined inline so the closure stays anonymous: binding it to a `const` first names it, which costs 256 bytes per implemented function.
        return Object.defineProperty(function (...args) {
            const parsedArgs = inst._def.input ? parse(inst._def.input, args) : args;
            const result = Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return parse(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst.implementAsync = (func) => {
        if (typeof func !== "function") {
            throw new Error("implementAsync() must be called with a function");
        }
        return Object.defineProperty(async function (...args) {
            const parsedArgs = inst._def.input ? await parseAsync(inst._def.input, args) : args;
            const result = await Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return await parseAsync(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "function") {
            payload.issues.push({
                code: "invalid_type",
                expected: "function",
                input: payload.value,
                inst,
            });
            return payload;
        }
        // Check if output is a promise type to determine if we should use async implementation
        const hasPromiseOutput = inst._def.output && inst._def.output._zod.def.type === "promise";
        if (hasPromiseOutput) {
            payload.value = inst.implementAsync(payload.value);
        }
        else {
            payload.value = inst.implement(payload.value);
        }
        return payload;
    };
    inst.input = (...args) => {
        const F = inst.constructor;
        if (Array.isArray(args[0])) {
            return new F({
                type: "function",
                input: new $ZodTuple({
                    type: "tuple",
                    items: args[0],
                    rest: args[1],
                }),
                output: inst._def.output,
            });
        }
        return new F({
            type: "function",
            input: args[0],
            output: inst._def.output,
        });
    };
    inst.output = (output) => {
        const F = inst.constructor;
        return new F({
            type: "function",
            input: inst._def.input,
            output,
        });
    };
    return inst;
})));
const $ZodPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPromise", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        return Promise.resolve(payload.value).then((inner) => def.innerType._zod.run({ value: inner, issues: [] }, ctx));
    };
})));
const $ZodLazy = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodLazy", (inst, def) => {
    $ZodType.init(inst, def);
    // Cache the resolved inner type on the shared `def` so all clones of this lazy (e.g. via `.describe()`/`.meta()`) share the same inner instance, preserving identity for cycle detection on recursive schemas.
    util.defineLazy(inst._zod, "innerType", () => {
        const d = def;
        if (!d._cachedInner)
            d._cachedInner = def.getter();
        return d._cachedInner;
    });
    util.defineLazyInternal(inst, "pattern", (zod) => zod.innerType?._zod?.pattern);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.innerType?._zod?.propValues);
    util.defineLazyInternal(inst, "optin", (zod) => zod.innerType?._zod?.optin ?? undefined);
    util.defineLazyInternal(inst, "optout", (zod) => zod.innerType?._zod?.optout ?? undefined);
    inst._zod.parse = (payload, ctx) => {
        const inner = inst._zod.innerType;
        return inner._zod.run(payload, ctx);
    };
})));
const $ZodCustom = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCustom", (inst, def) => {
    core_checks/* $ZodCheck */.QP.init(inst, def);
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _) => {
        return payload;
    };
    inst._zod.check = (payload) => {
        const input = payload.value;
        const r = def.fn(input);
        if (r instanceof Promise) {
            return r.then((r) => handleRefineResult(r, payload, input, inst));
        }
        handleRefineResult(r, payload, input, inst);
        return;
    };
});
function handleRefineResult(result, payload, input, inst) {
    if (!result) {
        const _iss = {
            code: "custom",
            input,
            inst, // incorporates params.error into issue reporting
            path: [...(inst._zod.def.path ?? [])], // incorporates params.error into issue reporting
            continue: !inst._zod.def.abort,
            // params: inst._zod.def.params,
        };
        if (inst._zod.def.params)
            _iss.params = inst._zod.def.params;
        payload.issues.push(core_util/* issue */.sn(_iss));
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/registries.js
var registries = __nccwpck_require__(29396);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __nccwpck_require__(43759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/to-json-schema.js


function assignProps(target, ...sources) {
    for (const source of sources) {
        for (const key of Reflect.ownKeys(source)) {
            if (Object.prototype.propertyIsEnumerable.call(source, key)) {
                (0,core_util/* assignProp */.Vy)(target, key, source[key]);
            }
        }
    }
    return target;
}
// function initializeContext<T extends schemas.$ZodType>(inputs: JSONSchemaGeneratorParams<T>): ToJSONSchemaContext<T> {
//   return {
//     processor: inputs.processor,
//     metadataRegistry: inputs.metadata ?? globalRegistry,
//     target: inputs.target ?? "draft-2020-12",
//     unrepresentable: inputs.unrepresentable ?? "throw",
//   };
// }
function to_json_schema_initializeContext(params) {
    // Normalize target: convert old non-hyphenated versions to hyphenated versions
    let target = params?.target ?? "draft-2020-12";
    if (target === "draft-4")
        target = "draft-04";
    if (target === "draft-7")
        target = "draft-07";
    return {
        processors: params.processors ?? {},
        metadataRegistry: params?.metadata ?? registries/* globalRegistry */.fd,
        target,
        unrepresentable: params?.unrepresentable ?? "throw",
        override: params?.override ?? (() => { }),
        io: params?.io ?? "output",
        counter: 0,
        seen: new Map(),
        sharedDefsExtractedFor: undefined,
        sharedEmitDoneFor: undefined,
        cycles: params?.cycles ?? "ref",
        reused: params?.reused ?? "inline",
        intersections: [],
        deferred: [],
        external: params?.external ?? undefined,
    };
}
/**
 * Applies the `unrepresentable` setting at a site that has no JSON Schema equivalent. Throws
 * `message` unless the setting (or the handler's return value) says otherwise. Returns `true` if a
 * custom JSON Schema was written into `json`, in which case the caller must not write its own.
 */
function handleUnrepresentable(schema, ctx, json, params, message) {
    const result = typeof ctx.unrepresentable === "function"
        ? ctx.unrepresentable({ zodSchema: schema, path: params.path, message })
        : ctx.unrepresentable;
    if (result === "any")
        return false;
    if (result === undefined || result === "throw")
        throw new Error(message);
    Object.assign(json, result);
    return true;
}
// never rename this back to `process`: bundler polyfills inject a top-level `const process` that a lexical declaration of the same name collides with (#6397)
function to_json_schema_processSchema(schema, ctx, _params = { path: [], schemaPath: [] }) {
    var _a;
    const def = schema._zod.def;
    // check for schema in seens
    const seen = ctx.seen.get(schema);
    if (seen) {
        seen.count++;
        // check if cycle
        const isCycle = _params.schemaPath.includes(schema);
        if (isCycle) {
            seen.cycle = _params.path;
        }
        return seen.schema;
    }
    // initialize
    const result = { schema: {}, count: 1, cycle: undefined, path: _params.path };
    ctx.seen.set(schema, result);
    ctx.sharedDefsExtractedFor = undefined;
    ctx.sharedEmitDoneFor = undefined;
    // custom method overrides default behavior
    const overrideSchema = schema._zod.toJSONSchema?.();
    if (overrideSchema) {
        result.schema = overrideSchema;
    }
    else {
        const params = {
            ..._params,
            schemaPath: [..._params.schemaPath, schema],
            path: _params.path,
        };
        if (schema._zod.processJSONSchema) {
            schema._zod.processJSONSchema(ctx, result.schema, params);
        }
        else {
            const _json = result.schema;
            const processor = ctx.processors[def.type];
            if (!processor) {
                throw new Error(`[toJSONSchema]: Non-representable type encountered: ${def.type}`);
            }
            processor(schema, ctx, _json, params);
        }
        const parent = schema._zod.parent;
        if (parent) {
            // Also set ref if processor didn't (for inheritance)
            if (!result.ref)
                result.ref = parent;
            to_json_schema_processSchema(parent, ctx, params);
            ctx.seen.get(parent).isParent = true;
        }
    }
    // metadata
    const meta = ctx.metadataRegistry.get(schema);
    if (meta)
        assignProps(result.schema, meta);
    if (ctx.io === "input" && isTransforming(schema)) {
        // examples/defaults only apply to output type of pipe
        delete result.schema.examples;
        delete result.schema.default;
    }
    // set prefault as default
    if (ctx.io === "input" && "_prefault" in result.schema)
        (_a = result.schema).default ?? (_a.default = result.schema._prefault);
    delete result.schema._prefault;
    // pulling fresh from ctx.seen in case it was overwritten
    const _result = ctx.seen.get(schema);
    return _result.schema;
}
/** @deprecated Renamed to `processSchema`. An export alias declares no binding, so it is safe to keep. */

// Escape a reference token for use in a JSON Pointer fragment (RFC 6901): `~` becomes `~0` and `/` becomes `~1`. The `~` replacement must run first.
function encodeJSONPointerSegment(segment) {
    return segment.replace(/~/g, "~0").replace(/\//g, "~1");
}
function to_json_schema_extractDefs(ctx, schema
// params: EmitParams
) {
    // iterate over seen map;
    const root = ctx.seen.get(schema);
    if (!root)
        throw new Error("Unprocessed schema. This is a bug in Zod.");
    // With `external` set, every registered schema resolves through the external branch of `makeURI`, so the root branch below produces the same ref the external branch would — this pass is identical whichever schema it is called with, and only needs to run once.
    if (ctx.external && ctx.sharedDefsExtractedFor === ctx.external)
        return;
    // Track ids to detect duplicates across different schemas
    const idToSchema = new Map();
    for (const entry of ctx.seen.entries()) {
        const id = ctx.metadataRegistry.get(entry[0])?.id;
        if (id) {
            const existing = idToSchema.get(id);
            if (existing && existing !== entry[0]) {
                throw new Error(`Duplicate schema id "${id}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
            }
            idToSchema.set(id, entry[0]);
        }
    }
    // returns a ref to the schema defId will be empty if the ref points to an external schema (or #)
    const makeURI = (entry) => {
        // comparing the seen objects because sometimes multiple schemas map to the same seen object. e.g. lazy
        // external is configured
        const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
        if (ctx.external) {
            const externalId = ctx.external.registry.get(entry[0])?.id; // ?? "__shared";// `__schema${ctx.counter++}`;
            // check if schema is in the external registry
            const uriGenerator = ctx.external.uri ?? ((id) => id);
            if (externalId) {
                return { ref: uriGenerator(externalId) };
            }
            // otherwise, add to __shared
            const id = entry[1].defId ?? entry[1].schema.id ?? `schema${ctx.counter++}`;
            entry[1].defId = id; // set defId so it will be reused if needed
            return { defId: id, ref: `${uriGenerator("__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id)}` };
        }
        const uriPrefix = `#`;
        const defUriPrefix = `${uriPrefix}/${defsSegment}/`;
        // an id-less root has nowhere to be extracted to, so it stays inline and self-references as `#`
        if (entry[1] === root && !entry[1].schema.id) {
            return { ref: uriPrefix };
        }
        // self-contained schema
        const defId = entry[1].schema.id ?? `__schema${ctx.counter++}`;
        return { defId, ref: defUriPrefix + encodeJSONPointerSegment(defId) };
    };
    // stored cached version in `def` property remove all properties, set $ref
    const extractToDef = (entry) => {
        // if the schema is already a reference, do not extract it
        if (entry[1].schema.$ref) {
            return;
        }
        const seen = entry[1];
        const { ref, defId } = makeURI(entry);
        seen.def = { ...seen.schema };
        // defId won't be set if the schema is a reference to an external schema or if the schema is the root schema
        if (defId)
            seen.defId = defId;
        // wipe away all properties except $ref
        const schema = seen.schema;
        for (const key in schema) {
            delete schema[key];
        }
        schema.$ref = ref;
    };
    // throw on cycles
    // break cycles
    if (ctx.cycles === "throw") {
        for (const entry of ctx.seen.entries()) {
            const seen = entry[1];
            if (seen.cycle) {
                throw new Error("Cycle detected: " +
                    `#/${seen.cycle?.join("/")}/<root>` +
                    '\n\nSet the `cycles` parameter to `"ref"` to resolve cyclical schemas with defs.');
            }
        }
    }
    // extract schemas into $defs
    for (const entry of ctx.seen.entries()) {
        const seen = entry[1];
        // convert root schema to # $ref
        if (schema === entry[0]) {
            extractToDef(entry); // this has special handling for the root schema
            continue;
        }
        // extract schemas that are in the external registry
        if (ctx.external) {
            const ext = ctx.external.registry.get(entry[0])?.id;
            if (schema !== entry[0] && ext) {
                extractToDef(entry);
                continue;
            }
        }
        // extract schemas with `id` meta
        const id = ctx.metadataRegistry.get(entry[0])?.id;
        if (id) {
            extractToDef(entry);
            continue;
        }
        // break cycles
        if (seen.cycle) {
            // any
            extractToDef(entry);
            continue;
        }
        // extract reused schemas
        if (seen.count > 1) {
            if (ctx.reused === "ref") {
                extractToDef(entry);
            }
        }
    }
    if (ctx.external)
        ctx.sharedDefsExtractedFor = ctx.external;
}
/** Rewrites `anyOf: [{type: "a"}, {type: "b"}]` to `type: ["a", "b"]`, which every JSON Schema draft treats as equivalent and most consumers render far better for the nullable case. Only branches that are a bare type assertion qualify — anything carrying a constraint, `$ref`, `const` or metadata is left alone. Runs after `flattenRef`, so a branch an override decorated or `$defs` extraction turned into a `$ref` is no longer bare and correctly stays in `anyOf`. `oneOf` is excluded: `integer` and `number` overlap, so "exactly one" and "at least one" are not the same there. OpenAPI 3.0 is excluded: its `type` must be a single string. */
function compactTypeUnion(schema) {
    const options = schema.anyOf;
    if (!Array.isArray(options) || options.length === 0 || schema.type !== undefined)
        return;
    const types = [];
    for (const option of options) {
        if (!option || typeof option !== "object")
            return;
        // A branch that is itself a compactible union folds into this one — nested `anyOf` and a flat `type` array say the same thing. Compacting it first also makes the result independent of the order this pass walks the seen map in.
        compactTypeUnion(option);
        const keys = Object.keys(option);
        if (keys.length !== 1 || keys[0] !== "type")
            return;
        const type = option.type;
        for (const member of Array.isArray(type) ? type : [type]) {
            if (typeof member !== "string")
                return;
            if (!types.includes(member))
                types.push(member);
        }
    }
    delete schema.anyOf;
    // A `type` array must be non-empty and unique (metaschema); a single member is spelled as a bare string.
    schema.type = types.length === 1 ? types[0] : types;
}
/** Keywords `foldIntersection` knows how to combine. Anything else — `$ref`, `patternProperties`,
 * an annotation like `description` — makes a member unfoldable, so a constraint this does not
 * understand leaves the `allOf` alone instead of being silently dropped or misattributed. */
const FOLDABLE_KEYS = new Set(["type", "properties", "required", "additionalProperties"]);
const UNION_KEYS = ["oneOf", "anyOf"];
/** A member's constraint on a key it does not declare itself. A `catchall` states one; `false`, an absent `additionalProperties`, and the empty schema a loose object emits state nothing. */
function undeclaredConstraint(member) {
    const extra = member.additionalProperties;
    if (extra === undefined || extra === false || typeof extra !== "object" || extra === null)
        return null;
    return Object.keys(extra).length ? extra : null;
}
/** Combines object members into the single object they describe together, or returns `null` if any of them carries a keyword outside {@link FOLDABLE_KEYS}. */
function foldObjects(members) {
    const objects = [];
    for (const member of members) {
        // A boolean subschema is legal JSON Schema and carries no keywords to fold.
        if (typeof member !== "object" || member.type !== "object")
            return null;
        for (const key in member) {
            if (!FOLDABLE_KEYS.has(key))
                return null;
        }
        objects.push(member);
    }
    const properties = {};
    const required = new Set();
    for (const object of objects) {
        for (const key in object.properties) {
            // `in` would report a `__proto__` key as already present via the prototype chain and skip it.
            if (Object.prototype.hasOwnProperty.call(properties, key))
                continue;
            // Every member constrains this key: the ones that declare it say how, and a `catchall` member constrains it too even though it does not name it. The key has to satisfy all of them, which is the same intersection one level down.
            const parts = [];
            for (const other of objects) {
                const part = other.properties?.[key] ?? undeclaredConstraint(other);
                if (part === null || part === undefined)
                    continue;
                if (!parts.some((seen) => JSON.stringify(seen) === JSON.stringify(part)))
                    parts.push(part);
            }
            const merged = parts.length === 1
                ? parts[0]
                : (foldObjects(parts) ?? { allOf: parts });
            (0,core_util/* assignProp */.Vy)(properties, key, merged);
        }
        for (const key of object.required ?? [])
            required.add(key);
    }
    const folded = { type: "object", properties };
    if (required.size)
        folded.required = [...required];
    // A key no member declares is rejected only when every member rejects it, so the fold is closed only when every member is. Otherwise it carries whatever the `catchall` members demand of such a key.
    if (objects.every((object) => object.additionalProperties === false)) {
        folded.additionalProperties = false;
    }
    else {
        const constraints = [];
        for (const object of objects) {
            const constraint = undeclaredConstraint(object);
            if (constraint && !constraints.some((seen) => JSON.stringify(seen) === JSON.stringify(constraint)))
                constraints.push(constraint);
        }
        if (constraints.length === 1)
            folded.additionalProperties = constraints[0];
        else if (constraints.length > 1)
            folded.additionalProperties = { allOf: constraints };
    }
    return folded;
}
/** `additionalProperties` in an `allOf` member sees only that member's own `properties`, so two
 * closed object members reject each other's keys and the schema validates nothing. Zod's parser
 * pools the key sets instead — `handleIntersectionResults` reports a key as unrecognized only when
 * *every* side rejects it — so the emitted schema has to pool them too, and folding the members
 * into one object is the encoding that says so on every target.
 *
 * This runs from `finalize`, after `extractDefs`, which is what keeps it clear of the `$ref`
 * machinery: a member extracted into `$defs` is already a `$ref` by now and declines to fold, so it
 * keeps its reference and its own closedness rather than being inlined as a stale copy. */
function foldIntersection(json) {
    const allOf = json.allOf;
    if (!Array.isArray(allOf) || allOf.length < 2)
        return;
    // An `override` runs before this pass and may have written object keywords onto the intersection itself. Those are deliberate, so decline rather than overwrite them.
    for (const key of FOLDABLE_KEYS)
        if (key in json)
            return;
    // An intersection distributes over a union: `A & (X | Y)` is `(A & X) | (A & Y)`. Only the first union is distributed over; a second one stays among the members every branch folds against, where it fails the object check and declines the whole intersection rather than multiplying out.
    const unions = allOf.filter((m) => UNION_KEYS.some((k) => Array.isArray(m[k])));
    let folded = null;
    if (!unions.length) {
        folded = foldObjects(allOf);
    }
    else {
        const union = unions[0];
        const keyword = UNION_KEYS.find((k) => Array.isArray(union[k]));
        if (Object.keys(union).length !== 1)
            return;
        const rest = allOf.filter((m) => m !== union);
        const branches = union[keyword].map((branch) => foldObjects([...rest, branch]));
        if (branches.some((b) => !b))
            return;
        folded = { [keyword]: branches };
    }
    if (!folded)
        return;
    delete json.allOf;
    assignProps(json, folded);
}
function to_json_schema_finalize(ctx, schema) {
    const root = ctx.seen.get(schema);
    if (!root)
        throw new Error("Unprocessed schema. This is a bug in Zod.");
    // flatten refs - inherit properties from parent schemas
    const flattenRef = (zodSchema) => {
        const seen = ctx.seen.get(zodSchema);
        // already processed
        if (seen.ref === null)
            return;
        const schema = seen.def ?? seen.schema;
        const _cached = { ...schema };
        const ref = seen.ref;
        seen.ref = null; // prevent infinite recursion
        if (ref) {
            flattenRef(ref);
            const refSeen = ctx.seen.get(ref);
            const refSchema = refSeen.schema;
            // merge referenced schema into current
            if (refSchema.$ref && (ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0")) {
                // older drafts can't combine $ref with other properties
                schema.allOf = schema.allOf ?? [];
                schema.allOf.push(refSchema);
            }
            else {
                assignProps(schema, refSchema);
            }
            // restore child's own properties (child wins)
            assignProps(schema, _cached);
            const isParentRef = zodSchema._zod.parent === ref;
            // For parent chain, child is a refinement - remove parent-only properties
            if (isParentRef) {
                for (const key in schema) {
                    if (key === "$ref" || key === "allOf")
                        continue;
                    if (!(key in _cached)) {
                        delete schema[key];
                    }
                }
            }
            // When ref was extracted to $defs, remove properties that match the definition
            if (refSchema.$ref && refSeen.def) {
                for (const key in schema) {
                    if (key === "$ref" || key === "allOf")
                        continue;
                    if (key in refSeen.def && JSON.stringify(schema[key]) === JSON.stringify(refSeen.def[key])) {
                        delete schema[key];
                    }
                }
            }
        }
        // If parent was extracted (has $ref), propagate $ref to this schema. This handles cases like: readonly().meta({id}).describe() where processor sets ref to innerType but parent should be referenced
        const parent = zodSchema._zod.parent;
        if (parent && parent !== ref) {
            // Ensure parent is processed first so its def has inherited properties
            flattenRef(parent);
            const parentSeen = ctx.seen.get(parent);
            if (parentSeen?.schema.$ref) {
                schema.$ref = parentSeen.schema.$ref;
                // De-duplicate with parent's definition
                if (parentSeen.def) {
                    for (const key in schema) {
                        if (key === "$ref" || key === "allOf")
                            continue;
                        if (key in parentSeen.def && JSON.stringify(schema[key]) === JSON.stringify(parentSeen.def[key])) {
                            delete schema[key];
                        }
                    }
                }
            }
        }
        // execute overrides
        ctx.override({
            zodSchema: zodSchema,
            jsonSchema: schema,
            path: seen.path ?? [],
        });
    };
    // Flattening walks the whole map and clears each `ref` as it goes, so a second call over the same map is a no-op scan. Skip it outright once it has run for a registry conversion.
    if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
        for (const entry of [...ctx.seen.entries()].reverse()) {
            flattenRef(entry[0]);
        }
        if (ctx.target !== "openapi-3.0") {
            for (const entry of ctx.seen.entries()) {
                compactTypeUnion(entry[1].def ?? entry[1].schema);
            }
        }
        for (const rewrite of ctx.deferred)
            rewrite();
        // After flattening, every member that was extracted is a `$ref`, so the fold sees the final shape. A schema that inherits an intersection — through `z.lazy`, or any `ref` chain — holds the same `allOf` array, so fold by array identity to catch every copy.
        if (ctx.intersections.length) {
            const carriers = new Map();
            for (const seen of ctx.seen.values()) {
                for (const json of [seen.schema, seen.def]) {
                    const allOf = json?.allOf;
                    if (!Array.isArray(allOf))
                        continue;
                    const existing = carriers.get(allOf);
                    if (existing)
                        existing.push(json);
                    else
                        carriers.set(allOf, [json]);
                }
            }
            for (const allOf of ctx.intersections) {
                for (const json of carriers.get(allOf) ?? [])
                    foldIntersection(json);
            }
        }
    }
    const result = {};
    if (ctx.target === "draft-2020-12") {
        result.$schema = "https://json-schema.org/draft/2020-12/schema";
    }
    else if (ctx.target === "draft-07") {
        result.$schema = "http://json-schema.org/draft-07/schema#";
    }
    else if (ctx.target === "draft-04") {
        result.$schema = "http://json-schema.org/draft-04/schema#";
    }
    else if (ctx.target === "openapi-3.0") {
        // OpenAPI 3.0 schema objects should not include a $schema property
    }
    else {
        // Arbitrary string values are allowed but won't have a $schema property set
    }
    if (ctx.external?.uri) {
        const id = ctx.external.registry.get(schema)?.id;
        if (!id)
            throw new Error("Schema is missing an `id` property");
        result.$id = ctx.external.uri(id);
    }
    // when the root was extracted into $defs, `root.schema` is the `$ref` wrapper and `root.def` is the body that now lives under $defs
    assignProps(result, root.defId ? root.schema : (root.def ?? root.schema));
    // The `id` in `.meta()` is a Zod-specific registration tag used to extract schemas into $defs — it is not user-facing JSON Schema metadata. Strip it from the output body where it would otherwise leak. The id is preserved implicitly via the $defs key (and via $ref paths).
    const rootMetaId = ctx.metadataRegistry.get(schema)?.id;
    if (rootMetaId !== undefined && result.id === rootMetaId)
        delete result.id;
    // build defs object. With `external`, `defs` is the shared object every schema writes into, so the same entries are reassigned on every call. Without it, `defs` is fresh per call and must be rebuilt.
    const defs = ctx.external?.defs ?? {};
    if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
        for (const entry of ctx.seen.entries()) {
            const seen = entry[1];
            if (seen.def && seen.defId) {
                if (seen.def.id === seen.defId)
                    delete seen.def.id;
                (0,core_util/* assignProp */.Vy)(defs, seen.defId, seen.def);
            }
        }
    }
    if (ctx.external)
        ctx.sharedEmitDoneFor = ctx.external;
    // set definitions in result
    if (ctx.external) {
    }
    else {
        if (Object.keys(defs).length > 0) {
            if (ctx.target === "draft-2020-12") {
                result.$defs = defs;
            }
            else {
                result.definitions = defs;
            }
        }
    }
    try {
        // this "finalizes" this schema and ensures all cycles are removed each call to finalize() is functionally independent though the seen map is shared
        const finalized = JSON.parse(JSON.stringify(result));
        Object.defineProperty(finalized, "~standard", {
            value: {
                ...schema["~standard"],
                jsonSchema: {
                    input: createStandardJSONSchemaMethod(schema, "input", ctx.processors),
                    output: createStandardJSONSchemaMethod(schema, "output", ctx.processors),
                },
            },
            enumerable: false,
            writable: false,
        });
        return finalized;
    }
    catch (_err) {
        throw new Error("Error converting schema to JSON.");
    }
}
function isTransforming(_schema, _ctx) {
    const ctx = _ctx ?? { seen: new Set() };
    if (ctx.seen.has(_schema))
        return false;
    ctx.seen.add(_schema);
    const def = _schema._zod.def;
    if (def.type === "transform")
        return true;
    if (def.type === "array")
        return isTransforming(def.element, ctx);
    if (def.type === "set")
        return isTransforming(def.valueType, ctx);
    if (def.type === "lazy")
        return isTransforming(def.getter(), ctx);
    if (def.type === "promise" ||
        def.type === "optional" ||
        def.type === "nonoptional" ||
        def.type === "nullable" ||
        def.type === "readonly" ||
        def.type === "default" ||
        def.type === "prefault" ||
        def.type === "catch") {
        return isTransforming(def.innerType, ctx);
    }
    if (def.type === "intersection") {
        return isTransforming(def.left, ctx) || isTransforming(def.right, ctx);
    }
    if (def.type === "record" || def.type === "map") {
        return isTransforming(def.keyType, ctx) || isTransforming(def.valueType, ctx);
    }
    if (def.type === "pipe") {
        if (_schema._zod.traits.has("$ZodCodec"))
            return true;
        return isTransforming(def.in, ctx) || isTransforming(def.out, ctx);
    }
    if (def.type === "object") {
        for (const key in def.shape) {
            if (isTransforming(def.shape[key], ctx))
                return true;
        }
        return false;
    }
    if (def.type === "union") {
        for (const option of def.options) {
            if (isTransforming(option, ctx))
                return true;
        }
        return false;
    }
    if (def.type === "tuple") {
        for (const item of def.items) {
            if (isTransforming(item, ctx))
                return true;
        }
        if (def.rest && isTransforming(def.rest, ctx))
            return true;
        return false;
    }
    return false;
}
/**
 * Creates a toJSONSchema method for a schema instance.
 * This encapsulates the logic of initializing context, processing, extracting defs, and finalizing.
 */
const createToJSONSchemaMethod = (schema, processors = {}) => (params) => {
    const ctx = to_json_schema_initializeContext({ ...params, processors });
    to_json_schema_processSchema(schema, ctx);
    to_json_schema_extractDefs(ctx, schema);
    return to_json_schema_finalize(ctx, schema);
};
const createStandardJSONSchemaMethod = (schema, io, processors = {}) => (params) => {
    const { libraryOptions, target } = params ?? {};
    const ctx = to_json_schema_initializeContext({ ...(libraryOptions ?? {}), target, io, processors });
    to_json_schema_processSchema(schema, ctx);
    to_json_schema_extractDefs(ctx, schema);
    return to_json_schema_finalize(ctx, schema);
};

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/json-schema-processors.js




const narrowMin = (agg, key, value) => {
    if (agg[key] === undefined || value > agg[key])
        agg[key] = value;
};
const narrowMax = (agg, key, value) => {
    if (agg[key] === undefined || value < agg[key])
        agg[key] = value;
};
const narrowBoth = (agg, value) => {
    narrowMin(agg, "minimum", value);
    narrowMax(agg, "maximum", value);
};
const addDivisor = (agg, value) => {
    agg.multipleOf ?? (agg.multipleOf = []);
    if (!agg.multipleOf.includes(value))
        agg.multipleOf.push(value);
};
const addPattern = (agg, pattern) => {
    agg.patterns ?? (agg.patterns = new Set());
    agg.patterns.add(pattern);
};
const intersectMime = (agg, mime) => {
    agg.mime = agg.mime ? agg.mime.filter((m) => mime.includes(m)) : [...mime];
};
// last-wins, matching the bag's historical write order; the flag keeps an integer format from being lost to a later float one
const setFormat = (agg, format) => {
    agg.format = format;
    if (format.includes("int"))
        agg.isInt = true;
};
const minContributor = (agg, def) => narrowMin(agg, "minimum", def.minimum);
const maxContributor = (agg, def) => narrowMax(agg, "maximum", def.maximum);
const formatContributor = (ranges) => (agg, def) => {
    setFormat(agg, def.format);
    const [minimum, maximum] = ranges[def.format];
    narrowMin(agg, "minimum", minimum);
    narrowMax(agg, "maximum", maximum);
};
const contributors = {
    greater_than: (agg, def) => narrowMin(agg, def.inclusive ? "minimum" : "exclusiveMinimum", def.value),
    less_than: (agg, def) => narrowMax(agg, def.inclusive ? "maximum" : "exclusiveMaximum", def.value),
    multiple_of: (agg, def) => addDivisor(agg, def.value),
    number_format: formatContributor(core_util/* NUMBER_FORMAT_RANGES */.zH),
    bigint_format: formatContributor(core_util/* BIGINT_FORMAT_RANGES */.NR),
    min_length: minContributor,
    max_length: maxContributor,
    length_equals: (agg, def) => narrowBoth(agg, def.length),
    min_size: minContributor,
    max_size: maxContributor,
    size_equals: (agg, def) => narrowBoth(agg, def.size),
    string_format: (agg, def) => {
        setFormat(agg, def.format);
        if (def.pattern)
            addPattern(agg, def.pattern);
        if (def.format === "base64" || def.format === "base64url")
            agg.contentEncoding = def.format;
        if (def.local || def.precision === -1)
            agg.laxFormat = true;
    },
    mime_type: (agg, def) => intersectMime(agg, def.mime),
};
function aggregateChecks(schema) {
    const agg = {};
    const def = schema._zod.def;
    // a format schema is its own first check, same rule as $ZodType init
    const list = schema._zod.traits.has("$ZodCheck")
        ? [schema, ...(def.checks ?? [])]
        : (def.checks ?? []);
    for (const ch of list)
        contributors[ch._zod.def.check]?.(agg, ch._zod.def);
    // reconcile with the bag so third-party onattach contributions still land; first-party residue is never tighter than the fold, so merging it back is idempotent for one and additive for the other
    const bag = schema._zod.bag;
    if (bag.minimum !== undefined)
        narrowMin(agg, "minimum", bag.minimum);
    if (bag.exclusiveMinimum !== undefined)
        narrowMin(agg, "exclusiveMinimum", bag.exclusiveMinimum);
    if (bag.maximum !== undefined)
        narrowMax(agg, "maximum", bag.maximum);
    if (bag.exclusiveMaximum !== undefined)
        narrowMax(agg, "exclusiveMaximum", bag.exclusiveMaximum);
    if (bag.multipleOf !== undefined)
        addDivisor(agg, bag.multipleOf);
    if (bag.format !== undefined) {
        agg.format ?? (agg.format = bag.format);
        if (bag.format.includes("int"))
            agg.isInt = true;
    }
    if (bag.mime)
        intersectMime(agg, bag.mime);
    for (const pattern of bag.patterns ?? [])
        addPattern(agg, pattern);
    return agg;
}
const formatMap = {
    guid: "uuid",
    url: "uri",
    datetime: "date-time",
    json_string: "json-string",
    regex: "", // do not set
};
// ==================== SIMPLE TYPE PROCESSORS ====================
// the runtime patterns are lax so parse paths never overflow the regex stack; the emitted schema swaps in the exact block forms, which zod itself never executes
const exactPatterns = new Map([
    [base64Charset, core_regexes/* base64 */.K3],
    [base64urlCharset, core_regexes/* base64url */.r0],
]);
const exactPattern = (p) => exactPatterns.get(p) ?? p;
const stringProcessor = (schema, ctx, _json, _params) => {
    const json = _json;
    json.type = "string";
    const { minimum, maximum, format, patterns, contentEncoding, laxFormat } = aggregateChecks(schema);
    if (typeof minimum === "number")
        json.minLength = minimum;
    if (typeof maximum === "number")
        json.maxLength = maximum;
    // custom pattern overrides format
    if (format) {
        json.format = formatMap[format] ?? format;
        if (json.format === "")
            delete json.format; // empty format is not valid
        // `z.iso.time()` is never full-time, and `laxFormat` carries the datetime shapes that also accept what their keyword forbids
        if (format === "time" || laxFormat) {
            delete json.format;
        }
    }
    if (contentEncoding)
        json.contentEncoding = contentEncoding;
    if (patterns && patterns.size > 0) {
        const patternList = [...patterns].map(exactPattern);
        if (patternList.length === 1)
            json.pattern = patternList[0].source;
        else if (patternList.length > 1) {
            json.allOf = [
                ...patternList.map((regex) => ({
                    ...(ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0"
                        ? { type: "string" }
                        : {}),
                    pattern: regex.source,
                })),
            ];
        }
    }
};
const numberProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const { minimum, maximum, multipleOf, exclusiveMaximum, exclusiveMinimum, isInt } = aggregateChecks(schema);
    json.type = isInt ? "integer" : "number";
    // when both minimum and exclusiveMinimum exist, pick the more restrictive one
    const exMin = typeof exclusiveMinimum === "number" && exclusiveMinimum >= (minimum ?? Number.NEGATIVE_INFINITY);
    const exMax = typeof exclusiveMaximum === "number" && exclusiveMaximum <= (maximum ?? Number.POSITIVE_INFINITY);
    const legacy = ctx.target === "draft-04" || ctx.target === "openapi-3.0";
    if (exMin) {
        if (legacy) {
            json.minimum = exclusiveMinimum;
            json.exclusiveMinimum = true;
        }
        else {
            json.exclusiveMinimum = exclusiveMinimum;
        }
    }
    else if (typeof minimum === "number") {
        json.minimum = minimum;
    }
    if (exMax) {
        if (legacy) {
            json.maximum = exclusiveMaximum;
            json.exclusiveMaximum = true;
        }
        else {
            json.exclusiveMaximum = exclusiveMaximum;
        }
    }
    else if (typeof maximum === "number") {
        json.maximum = maximum;
    }
    if (multipleOf) {
        // JSON Schema requires a divisor strictly greater than zero, and a non-finite one does not survive JSON at all. A negative divisor accepts exactly what its absolute value accepts, so it still maps; zero, NaN and Infinity have no keyword form.
        const divisors = new Set();
        for (const divisor of multipleOf) {
            if (Number.isFinite(divisor) && divisor !== 0)
                divisors.add(Math.abs(divisor));
            else
                handleUnrepresentable(schema, ctx, json, params, `A multipleOf divisor of ${divisor} cannot be represented in JSON Schema`);
        }
        // chained divisors are a conjunction the keyword cannot carry alone, so extras ride an allOf, same as stacked patterns
        const [first, ...rest] = divisors;
        if (first !== undefined)
            json.multipleOf = first;
        if (rest.length)
            json.allOf = [...(json.allOf ?? []), ...rest.map((m) => ({ multipleOf: m }))];
    }
};
const booleanProcessor = (_schema, _ctx, json, _params) => {
    json.type = "boolean";
};
const bigintProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "BigInt cannot be represented in JSON Schema");
};
const symbolProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Symbols cannot be represented in JSON Schema");
};
const nullProcessor = (_schema, ctx, json, _params) => {
    if (ctx.target === "openapi-3.0") {
        json.type = "string";
        json.nullable = true;
        json.enum = [null];
    }
    else {
        json.type = "null";
    }
};
const undefinedProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Undefined cannot be represented in JSON Schema");
};
const voidProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Void cannot be represented in JSON Schema");
};
const neverProcessor = (_schema, _ctx, json, _params) => {
    json.not = {};
};
const anyProcessor = (_schema, _ctx, _json, _params) => {
    // empty schema accepts anything
};
const unknownProcessor = (_schema, _ctx, _json, _params) => {
    // empty schema accepts anything
};
const dateProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Date cannot be represented in JSON Schema");
};
const enumProcessor = (schema, _ctx, json, _params) => {
    const def = schema._zod.def;
    const values = (0,core_util/* getEnumValues */.w5)(def.entries);
    // an empty enum accepts nothing, same as z.never()
    if (values.length === 0) {
        json.not = {};
        return;
    }
    // Number enums can have both string and number values
    if (values.every((v) => typeof v === "number"))
        json.type = "number";
    if (values.every((v) => typeof v === "string"))
        json.type = "string";
    json.enum = values;
};
const literalProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    // a literal with no values accepts nothing, same as z.never()
    if (def.values.length === 0) {
        json.not = {};
        return;
    }
    const vals = [];
    for (const val of def.values) {
        if (val === undefined) {
            // a custom schema replaces the whole literal, so there is nothing left to accumulate
            if (handleUnrepresentable(schema, ctx, json, params, "Literal `undefined` cannot be represented in JSON Schema"))
                return;
            // otherwise do not add to vals
        }
        else if (typeof val === "bigint") {
            if (handleUnrepresentable(schema, ctx, json, params, "BigInt literals cannot be represented in JSON Schema"))
                return;
            vals.push(Number(val));
        }
        else {
            vals.push(val);
        }
    }
    if (vals.length === 0) {
        // do nothing (an undefined literal was stripped)
    }
    else if (vals.length === 1) {
        const val = vals[0];
        json.type = val === null ? "null" : typeof val;
        if (ctx.target === "draft-04" || ctx.target === "openapi-3.0") {
            json.enum = [val];
        }
        else {
            json.const = val;
        }
    }
    else {
        if (vals.every((v) => typeof v === "number"))
            json.type = "number";
        if (vals.every((v) => typeof v === "string"))
            json.type = "string";
        if (vals.every((v) => typeof v === "boolean"))
            json.type = "boolean";
        if (vals.every((v) => v === null))
            json.type = "null";
        json.enum = vals;
    }
};
const nanProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "NaN cannot be represented in JSON Schema");
};
const templateLiteralProcessor = (schema, _ctx, json, _params) => {
    const _json = json;
    const pattern = schema._zod.pattern;
    if (!pattern)
        throw new Error("Pattern not found in template literal");
    _json.type = "string";
    _json.pattern = pattern.source;
};
const fileProcessor = (schema, _ctx, json, _params) => {
    const _json = json;
    _json.type = "string";
    _json.format = "binary";
    _json.contentEncoding = "binary";
    const { minimum, maximum, mime } = aggregateChecks(schema);
    if (minimum !== undefined)
        _json.minLength = minimum;
    if (maximum !== undefined)
        _json.maxLength = maximum;
    if (!mime)
        return;
    // an empty intersection means the mime checks share no value, so nothing passes at runtime; `anyOf` must be non-empty, so the false schema is `not: {}`
    if (mime.length === 0)
        _json.not = {};
    else if (mime.length === 1)
        _json.contentMediaType = mime[0];
    // only contentMediaType differs, so the shared props stay at the root
    else
        _json.anyOf = mime.map((m) => ({ contentMediaType: m }));
};
const successProcessor = (_schema, _ctx, json, _params) => {
    json.type = "boolean";
};
const customProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Custom types cannot be represented in JSON Schema");
};
const functionProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Function types cannot be represented in JSON Schema");
};
const transformProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Transforms cannot be represented in JSON Schema");
};
const mapProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Map cannot be represented in JSON Schema");
};
const setProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Set cannot be represented in JSON Schema");
};
// ==================== COMPOSITE TYPE PROCESSORS ====================
const arrayProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    const { minimum, maximum } = aggregateChecks(schema);
    if (typeof minimum === "number")
        json.minItems = minimum;
    if (typeof maximum === "number")
        json.maxItems = maximum;
    json.type = "array";
    json.items = to_json_schema_processSchema(def.element, ctx, {
        ...params,
        path: [...params.path, "items"],
    });
};
// Transform and catch set `optin = "optional"` at runtime so the parser lets them observe an
// absent key, but their declared input type stays required. An input JSON Schema describes the
// declared type, so resolve past them to the schema that actually carries the optionality.
// Used by both `objectProcessor` (for `required`) and `tupleProcessor` (for `minItems`); see
// wiki/optionality.md, "The JSON Schema emitter reads the *static* value".
function inputOptin(schema) {
    const def = schema._zod.def;
    if (def.type === "pipe" && def.in._zod.traits.has("$ZodTransform")) {
        return inputOptin(def.out);
    }
    if (def.type === "catch") {
        return inputOptin(def.innerType);
    }
    return schema._zod.optin;
}
const objectProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    const shape = def.shape;
    // dropping it while still emitting `additionalProperties: false` would emit a schema that rejects data this one requires
    const symbolKeys = Object.getOwnPropertySymbols(shape);
    if (symbolKeys.length &&
        handleUnrepresentable(schema, ctx, json, params, "Symbol keys cannot be represented in JSON Schema")) {
        return;
    }
    json.type = "object";
    json.properties = {};
    for (const key in shape) {
        // assignProp so a __proto__ key becomes an own property instead of hitting the inherited setter on the plain {} we build into
        (0,core_util/* assignProp */.Vy)(json.properties, key, to_json_schema_processSchema(shape[key], ctx, {
            ...params,
            path: [...params.path, "properties", key],
        }));
    }
    // required keys
    const requiredKeys = [];
    for (const key of Object.keys(shape)) {
        const field = def.shape[key];
        if (ctx.io === "input" ? inputOptin(field) === undefined : field._zod.optout === undefined) {
            requiredKeys.push(key);
        }
    }
    if (requiredKeys.length > 0) {
        json.required = requiredKeys;
    }
    // catchall
    if (def.catchall?._zod.def.type === "never") {
        // strict
        json.additionalProperties = false;
    }
    else if (!def.catchall) {
        // regular
        if (ctx.io === "output")
            json.additionalProperties = false;
    }
    else if (def.catchall) {
        json.additionalProperties = to_json_schema_processSchema(def.catchall, ctx, {
            ...params,
            path: [...params.path, "additionalProperties"],
        });
    }
};
const unionProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    // Exclusive unions (inclusive === false) use oneOf (exactly one match) instead of anyOf (one or more matches). This includes both z.xor() and discriminated unions
    const isExclusive = def.inclusive === false;
    const options = def.options.map((x, i) => to_json_schema_processSchema(x, ctx, {
        ...params,
        path: [...params.path, isExclusive ? "oneOf" : "anyOf", i],
    }));
    if (isExclusive) {
        json.oneOf = options;
    }
    else {
        json.anyOf = options;
    }
};
const intersectionProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    const a = to_json_schema_processSchema(def.left, ctx, {
        ...params,
        path: [...params.path, "allOf", 0],
    });
    const b = to_json_schema_processSchema(def.right, ctx, {
        ...params,
        path: [...params.path, "allOf", 1],
    });
    const isSimpleIntersection = (val) => "allOf" in val && Object.keys(val).length === 1;
    const allOf = [
        ...(isSimpleIntersection(a) ? a.allOf : [a]),
        ...(isSimpleIntersection(b) ? b.allOf : [b]),
    ];
    json.allOf = allOf;
    // Recorded innermost first, so a nested intersection has already folded by the time this one is considered. The array is the handle rather than the schema, because a wrapper that inherits this schema shares the same array; `finalize` folds every object holding it. See `foldIntersection`.
    ctx.intersections.push(allOf);
};
const tupleProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    json.type = "array";
    const prefixPath = ctx.target === "draft-2020-12" ? "prefixItems" : "items";
    const restPath = ctx.target === "draft-2020-12" ? "items" : ctx.target === "openapi-3.0" ? "items" : "additionalItems";
    const prefixItems = def.items.map((x, i) => to_json_schema_processSchema(x, ctx, {
        ...params,
        path: [...params.path, prefixPath, i],
    }));
    const rest = def.rest
        ? to_json_schema_processSchema(def.rest, ctx, {
            ...params,
            path: [...params.path, restPath, ...(ctx.target === "openapi-3.0" ? [def.items.length] : [])],
        })
        : null;
    let minItems = def.items.length;
    while (minItems > 0) {
        const item = def.items[minItems - 1];
        const optional = ctx.io === "input" ? inputOptin(item) !== undefined : item._zod.optout === "optional";
        if (!optional)
            break;
        minItems--;
    }
    const maxItems = def.items.length;
    const isClosed = !def.rest;
    if (ctx.target === "draft-2020-12") {
        json.prefixItems = prefixItems;
        if (isClosed) {
            json.items = false;
        }
        else if (rest) {
            json.items = rest;
        }
        if (minItems > 0)
            json.minItems = minItems;
        if (isClosed)
            json.maxItems = maxItems;
    }
    else if (ctx.target === "openapi-3.0") {
        json.items = {
            anyOf: prefixItems,
        };
        if (rest) {
            json.items.anyOf.push(rest);
        }
        if (minItems > 0)
            json.minItems = minItems;
        if (isClosed)
            json.maxItems = maxItems;
    }
    else {
        json.items = prefixItems;
        if (isClosed) {
            json.additionalItems = false;
        }
        else if (rest) {
            json.additionalItems = rest;
        }
        if (minItems > 0)
            json.minItems = minItems;
        if (isClosed)
            json.maxItems = maxItems;
    }
    // explicit user-defined length checks take precedence
    const { minimum, maximum } = aggregateChecks(schema);
    if (typeof minimum === "number")
        json.minItems = minimum;
    if (typeof maximum === "number")
        json.maxItems = maximum;
};
/** JSON object keys are always strings, so a numeric record key schema is re-expressed over the
 * numeric-string form the record parser matches. Deferred to `finalize`, after the flatten: a key
 * behind a wrapper only carries its own `type` before then, and a union key only has its branches.
 *
 * A numeric bound cannot apply to a property name, so `minimum` and its siblings are dropped rather
 * than carried over: keeping them beside `type: "string"` reproduces the match-nothing schema this
 * exists to fix. A key that carries one therefore emits wider than the record parses — `z.record(z.number().min(5), V)`
 * accepts `"3"` — which is the deliberate trade, since throwing on it would reject an ordinary schema
 * outright. */
function stringifyKeyNames(bySchema, json, visited) {
    // an extracted key that rewrites cannot go on sharing its definition — the string form a key position needs is not the number form every other reference wants — so it inlines. One that does not rewrite keeps the `$ref`.
    if (json.$ref) {
        // a recursive key holds its own reference inside its definition, so a node already on the path is left alone rather than resolved again
        if (visited.has(json))
            return json;
        visited.add(json);
        const def = bySchema.get(json)?.def;
        if (!def)
            return json;
        const inlined = stringifyKeyNames(bySchema, def, visited);
        return inlined === def ? json : inlined;
    }
    for (const keyword of ["anyOf", "oneOf"]) {
        const branches = json[keyword];
        if (!Array.isArray(branches))
            continue;
        const mapped = branches.map((branch) => stringifyKeyNames(bySchema, branch, visited));
        // rebuilding regardless would detach a key that had nothing to re-express, dropping its `$ref` and leaking the internal `id`
        if (mapped.some((branch, i) => branch !== branches[i]))
            json = { ...json, [keyword]: mapped };
    }
    // a member that already admits a string leaves the key unconstrained, so the node's own type re-expresses only when every member is numeric
    const types = Array.isArray(json.type) ? json.type : [json.type];
    const numericType = !types.includes("string") && types.some((t) => t === "number" || t === "integer");
    // a heterogeneous key carries no type at all, so its numeric members are caught here instead
    const values = json.enum ?? (json.const !== undefined ? [json.const] : undefined);
    if (!numericType && !values?.some((v) => typeof v === "number"))
        return json;
    const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format, id, ...rest } = json;
    if (rest.enum)
        rest.enum = rest.enum.map((v) => (typeof v === "number" ? String(v) : v));
    else if (typeof rest.const === "number")
        rest.const = String(rest.const);
    // a heterogeneous key keeps its absent type: the stringified members already say what a key may be
    if (!numericType)
        return rest;
    rest.type = "string";
    if (!values)
        rest.pattern = (types.includes("number") ? core_regexes/* number */.ai : core_regexes/* integer */.nd).source;
    return rest;
}
/** Every record of one conversion, so the carriers are found in a single pass rather than once per record. */
const pendingRecords = new WeakMap();
function rewriteKeyNames(ctx) {
    // an extracted key is resolved by the object `extractToDef` left in its place, so the map is built once rather than searched per reference. `_zod.toJSONSchema` can hand the same object to two schemas, so the first entry carrying a body wins, as a search would have found it.
    const bySchema = new Map();
    for (const entry of ctx.seen.values()) {
        if (entry.def && !bySchema.has(entry.schema))
            bySchema.set(entry.schema, entry);
    }
    const rewrites = new Map();
    for (const record of pendingRecords.get(ctx) ?? []) {
        const seen = ctx.seen.get(record);
        const names = (seen?.def ?? seen?.schema)?.propertyNames;
        if (!names || names === true || rewrites.has(names))
            continue;
        const rewritten = stringifyKeyNames(bySchema, names, new Set());
        if (rewritten !== names)
            rewrites.set(names, rewritten);
    }
    if (!rewrites.size)
        return;
    // the flatten has already copied each record's own properties onto every wrapper by reference, and an extracted body is another such copy, so every carrier holding a rewritten key is updated together
    for (const entry of ctx.seen.values()) {
        for (const carrier of [entry.schema, entry.def]) {
            const rewritten = carrier && rewrites.get(carrier.propertyNames);
            if (rewritten)
                carrier.propertyNames = rewritten;
        }
    }
}
const recordProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    json.type = "object";
    // For looseRecord with regex patterns, use patternProperties. This correctly represents "only validate keys matching the pattern" semantics and composes well with allOf (intersections)
    const keyType = def.keyType;
    const patterns = aggregateChecks(keyType).patterns;
    if (def.mode === "loose" && patterns && patterns.size > 0) {
        // Use patternProperties for looseRecord with regex patterns
        const valueSchema = to_json_schema_processSchema(def.valueType, ctx, {
            ...params,
            path: [...params.path, "patternProperties", "*"],
        });
        json.patternProperties = {};
        for (const pattern of patterns) {
            (0,core_util/* assignProp */.Vy)(json.patternProperties, exactPattern(pattern).source, valueSchema);
        }
    }
    else {
        // Default behavior: use propertyNames + additionalProperties
        if (ctx.target === "draft-07" || ctx.target === "draft-2020-12") {
            json.propertyNames = to_json_schema_processSchema(def.keyType, ctx, {
                ...params,
                path: [...params.path, "propertyNames"],
            });
            let pending = pendingRecords.get(ctx);
            if (!pending) {
                pending = [];
                pendingRecords.set(ctx, pending);
                ctx.deferred.push(() => rewriteKeyNames(ctx));
            }
            pending.push(schema);
        }
        json.additionalProperties = to_json_schema_processSchema(def.valueType, ctx, {
            ...params,
            path: [...params.path, "additionalProperties"],
        });
    }
    // Add required for keys with discrete values (enum, literal, etc.)
    const keyValues = keyType._zod.values;
    // Every key shares one value schema, so an optional-in value makes the whole key set omittable on input. Output keeps them: the exhaustive branch assigns every key, even one whose value came back undefined.
    const omittableOnInput = ctx.io === "input" && inputOptin(def.valueType) !== undefined;
    if (keyValues && !def.partial && !omittableOnInput) {
        const validKeyValues = [...keyValues].filter((v) => typeof v === "string" || typeof v === "number");
        if (validKeyValues.length > 0) {
            json.required = validKeyValues.map(String);
        }
    }
};
const nullableProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    const inner = to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    if (ctx.target === "openapi-3.0") {
        seen.ref = def.innerType;
        json.nullable = true;
    }
    else {
        json.anyOf = [inner, { type: "null" }];
    }
};
const nonoptionalProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
/** Round-trips a default value through JSON so the emitted schema is guaranteed to be valid JSON.
 * A BigInt has no reliable encoding, so it goes through `unrepresentable` like any other
 * unrepresentable value. Returns a sentinel when the caller must not write a default of its own. */
const UNREPRESENTABLE_DEFAULT = Symbol();
function serializeDefaultValue(value, schema, ctx, json, params) {
    let unrepresentable = false;
    const serialized = JSON.stringify(value, (_, val) => {
        if (typeof val !== "bigint")
            return val;
        unrepresentable = true;
        return null;
    });
    if (!unrepresentable)
        return JSON.parse(serialized);
    handleUnrepresentable(schema, ctx, json, params, "BigInt defaults cannot be represented in JSON Schema");
    return UNREPRESENTABLE_DEFAULT;
}
const defaultProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
    if (value !== UNREPRESENTABLE_DEFAULT)
        json.default = value;
};
const prefaultProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    if (ctx.io !== "input")
        return;
    const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
    if (value !== UNREPRESENTABLE_DEFAULT)
        json._prefault = value;
};
const catchProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    let catchValue;
    try {
        catchValue = def.catchValue(undefined);
    }
    catch {
        handleUnrepresentable(schema, ctx, json, params, "Dynamic catch values are not supported in JSON Schema");
        return;
    }
    json.default = catchValue;
};
const pipeProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    const inIsTransform = def.in._zod.traits.has("$ZodTransform");
    const innerType = ctx.io === "input" ? (inIsTransform ? def.out : def.in) : def.out;
    to_json_schema_processSchema(innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = innerType;
};
const readonlyProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    json.readOnly = true;
};
const promiseProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
const optionalProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
const lazyProcessor = (schema, ctx, _json, params) => {
    const innerType = schema._zod.innerType;
    to_json_schema_processSchema(innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = innerType;
};
// ==================== ALL PROCESSORS ====================
const allProcessors = {
    string: stringProcessor,
    number: numberProcessor,
    boolean: booleanProcessor,
    bigint: bigintProcessor,
    symbol: symbolProcessor,
    null: nullProcessor,
    undefined: undefinedProcessor,
    void: voidProcessor,
    never: neverProcessor,
    any: anyProcessor,
    unknown: unknownProcessor,
    date: dateProcessor,
    enum: enumProcessor,
    literal: literalProcessor,
    nan: nanProcessor,
    template_literal: templateLiteralProcessor,
    file: fileProcessor,
    success: successProcessor,
    custom: customProcessor,
    function: functionProcessor,
    transform: transformProcessor,
    map: mapProcessor,
    set: setProcessor,
    array: arrayProcessor,
    object: objectProcessor,
    union: unionProcessor,
    intersection: intersectionProcessor,
    tuple: tupleProcessor,
    record: recordProcessor,
    nullable: nullableProcessor,
    nonoptional: nonoptionalProcessor,
    default: defaultProcessor,
    prefault: prefaultProcessor,
    catch: catchProcessor,
    pipe: pipeProcessor,
    readonly: readonlyProcessor,
    promise: promiseProcessor,
    optional: optionalProcessor,
    lazy: lazyProcessor,
};
function toJSONSchema(input, params) {
    if ("_idmap" in input) {
        // Registry case
        const registry = input;
        const ctx = initializeContext({ ...params, processors: allProcessors });
        const defs = {};
        // First pass: process all schemas to build the seen map
        for (const entry of registry._idmap.entries()) {
            const [_, schema] = entry;
            processSchema(schema, ctx);
        }
        const schemas = {};
        const external = {
            registry,
            uri: params?.uri,
            defs,
        };
        // Update the context with external configuration
        ctx.external = external;
        // Second pass: emit each schema
        for (const entry of registry._idmap.entries()) {
            const [key, schema] = entry;
            extractDefs(ctx, schema);
            assignProp(schemas, key, finalize(ctx, schema));
        }
        if (Object.keys(defs).length > 0) {
            const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
            schemas.__shared = {
                [defsSegment]: defs,
            };
        }
        return { schemas };
    }
    // Single schema case
    const ctx = initializeContext({ ...params, processors: allProcessors });
    processSchema(input, ctx);
    extractDefs(ctx, input);
    return finalize(ctx, input);
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/locales/en.js

const error = () => {
    const Sizable = {
        string: { unit: "characters", verb: "to have" },
        file: { unit: "bytes", verb: "to have" },
        array: { unit: "items", verb: "to have" },
        set: { unit: "items", verb: "to have" },
        map: { unit: "entries", verb: "to have" },
    };
    function getSizing(origin) {
        return Sizable[origin] ?? null;
    }
    const FormatDictionary = {
        regex: "input",
        email: "email address",
        url: "URL",
        emoji: "emoji",
        uuid: "UUID",
        uuidv4: "UUIDv4",
        uuidv6: "UUIDv6",
        nanoid: "nanoid",
        guid: "GUID",
        cuid: "cuid",
        cuid2: "cuid2",
        ulid: "ULID",
        xid: "XID",
        ksuid: "KSUID",
        datetime: "ISO datetime",
        date: "ISO date",
        time: "ISO time",
        duration: "ISO duration",
        ipv4: "IPv4 address",
        ipv6: "IPv6 address",
        mac: "MAC address",
        cidrv4: "IPv4 range",
        cidrv6: "IPv6 range",
        base64: "base64-encoded string",
        base64url: "base64url-encoded string",
        json_string: "JSON string",
        e164: "E.164 number",
        currency_code: "currency code",
        credit_card: "credit card number",
        iban: "IBAN",
        jwt: "JWT",
        template_literal: "input",
    };
    // type names: missing keys = do not translate (use raw value via ?? fallback)
    const TypeDictionary = {
        // Compatibility: "nan" -> "NaN" for display
        nan: "NaN",
        // All other type names omitted - they fall back to raw values via ?? operator
    };
    function getTypeName(type, input) {
        if (type === "number" && typeof input === "number" && !Number.isFinite(input)) {
            return String(input);
        }
        return TypeDictionary[type] ?? type;
    }
    return (issue) => {
        switch (issue.code) {
            case "invalid_type": {
                const expected = getTypeName(issue.expected);
                const receivedType = core_util/* parsedType */.GW(issue.input);
                const received = getTypeName(receivedType, issue.input);
                return `Invalid input: expected ${expected}, received ${received}`;
            }
            case "invalid_value":
                if (issue.values.length === 1)
                    return `Invalid input: expected ${core_util/* stringifyPrimitive */.B7(issue.values[0])}`;
                return `Invalid option: expected one of ${core_util/* joinValues */.jw(issue.values, "|")}`;
            case "too_big": {
                const adj = issue.exact ? "exactly " : issue.inclusive ? "<=" : "<";
                const sizing = getSizing(issue.origin);
                if (sizing)
                    return `Too big: expected ${issue.origin ?? "value"} to have ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elements"}`;
                return `Too big: expected ${issue.origin ?? "value"} to be ${adj}${issue.maximum.toString()}`;
            }
            case "too_small": {
                const adj = issue.exact ? "exactly " : issue.inclusive ? ">=" : ">";
                const sizing = getSizing(issue.origin);
                if (sizing) {
                    return `Too small: expected ${issue.origin} to have ${adj}${issue.minimum.toString()} ${sizing.unit}`;
                }
                return `Too small: expected ${issue.origin} to be ${adj}${issue.minimum.toString()}`;
            }
            case "invalid_format": {
                const _issue = issue;
                if (_issue.format === "starts_with") {
                    return `Invalid string: must start with "${_issue.prefix}"`;
                }
                if (_issue.format === "ends_with")
                    return `Invalid string: must end with "${_issue.suffix}"`;
                if (_issue.format === "includes")
                    return `Invalid string: must include "${_issue.includes}"`;
                if (_issue.format === "regex")
                    return `Invalid string: must match pattern ${_issue.pattern}`;
                return `Invalid ${FormatDictionary[_issue.format] ?? issue.format}`;
            }
            case "not_multiple_of":
                return `Invalid number: must be a multiple of ${issue.divisor}`;
            case "unrecognized_keys":
                return `Unrecognized key${issue.keys.length > 1 ? "s" : ""}: ${core_util/* joinValues */.jw(issue.keys, ", ")}`;
            case "invalid_key":
                return `Invalid key in ${issue.origin}`;
            case "invalid_union":
                if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) {
                    const opts = issue.options.map((o) => `'${o}'`).join(" | ");
                    return `Invalid discriminator value. Expected ${opts}`;
                }
                if (issue.inclusive === false) {
                    return "Invalid input: more than one option matched";
                }
                return "Invalid input";
            case "invalid_element":
                return `Invalid value in ${issue.origin}`;
            default:
                return `Invalid input`;
        }
    };
};
/* harmony default export */ function en() {
    return {
        localeError: error(),
    };
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/errors.js


/* Computing the message eagerly is expensive (pretty-printed JSON of all
 * issues), so defer it until first read. The accessor functions and
 * descriptors are shared across instances to keep error construction
 * cheap; the computed message is cached on the internals object. The
 * setter preserves plain assignment semantics for consumers that
 * overwrite `message`. */
function _getMessage() {
    const internals = this._zod;
    internals.message ?? (internals.message = JSON.stringify(internals.def, core_util/* jsonStringifyReplacer */.k8, 2));
    return internals.message;
}
function _setMessage(value) {
    this._zod.message = value;
}
const _messageDesc = {
    get: _getMessage,
    set: _setMessage,
    enumerable: true,
    configurable: true,
};
const _issuesDesc = { value: undefined, enumerable: false };
/* Prototypes that already carry the lazy `toString`. Seeded with the
 * intrinsics so that `init` on a foreign object — it accepts any object —
 * can never install an accessor onto a prototype we do not own. */
const _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
const initializer = (inst, def) => {
    inst.name = "$ZodError";
    // `_zod` is already non-enumerable: $constructor's init defined it with this same descriptor
    _issuesDesc.value = def;
    Object.defineProperty(inst, "issues", _issuesDesc);
    // Clear the shared slot; a retained `value` pins the last error's issues.
    _issuesDesc.value = undefined;
    Object.defineProperty(inst, "message", _messageDesc);
    /* `toString` lives as a non-enumerable lazy getter on the shared
     * prototype; on first access it caches a per-instance closure so
     * detached usage still works. */
    const proto = Object.getPrototypeOf(inst);
    if (!_installedToString.has(proto)) {
        _installedToString.add(proto);
        Object.defineProperty(proto, "toString", {
            configurable: true,
            enumerable: false,
            get() {
                const value = () => this.message;
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
                return value;
            },
            set(value) {
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
            },
        });
    }
};
const $ZodError = (0,core_core/* $constructor */.xI)("$ZodError", initializer);
const $ZodRealError = (0,core_core/* $constructor */.xI)("$ZodError", initializer, undefined, {
    Parent: Error,
});
/** Get-or-create `obj[key]` as an own data property. A path segment naming an inherited member
 * ("toString", "constructor") would otherwise read through to the prototype, and assigning
 * "__proto__" would hit the setter instead of creating a key. */
function node(obj, key, make) {
    if (!Object.prototype.hasOwnProperty.call(obj, key)) {
        if (key === "__proto__") {
            Object.defineProperty(obj, key, { value: make(), writable: true, enumerable: true, configurable: true });
        }
        else {
            obj[key] = make();
        }
    }
    return obj[key];
}
function flattenError(error, mapper = (issue) => issue.message) {
    const fieldErrors = {};
    const formErrors = [];
    for (const sub of error.issues) {
        if (sub.path.length > 0) {
            node(fieldErrors, sub.path[0], () => []).push(mapper(sub));
        }
        else {
            formErrors.push(mapper(sub));
        }
    }
    return { formErrors, fieldErrors };
}
function formatError(error, mapper = (issue) => issue.message) {
    const fieldErrors = { _errors: [] };
    const processError = (error, path = []) => {
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    fieldErrors._errors.push(mapper(issue));
                }
                else {
                    let curr = fieldErrors;
                    let i = 0;
                    while (i < fullpath.length) {
                        const el = fullpath[i];
                        const terminal = i === fullpath.length - 1;
                        // `_errors` is reserved by this legacy format, so merge a matching path segment into the current node instead of treating its array as a child.
                        if (el === "_errors") {
                            if (terminal)
                                curr._errors.push(mapper(issue));
                            i++;
                            continue;
                        }
                        // A path element may collide with an inherited property name such as
                        // "__proto__" or "constructor". Truthiness checks read the prototype
                        // (so no node is created, then ._errors.push throws), and bracket
                        // assignment of "__proto__" hits the setter instead of creating an
                        // own key. Guard the read with hasOwnProperty and create the node
                        // with defineProperty so any path element becomes a real own key.
                        if (!Object.prototype.hasOwnProperty.call(curr, el)) {
                            Object.defineProperty(curr, el, {
                                value: { _errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        const node = curr[el];
                        if (terminal) {
                            node._errors.push(mapper(issue));
                        }
                        curr = node;
                        i++;
                    }
                }
            }
        }
    };
    processError(error);
    return fieldErrors;
}
function treeifyError(error, mapper = (issue) => issue.message) {
    const result = { errors: [] };
    const processError = (error, path = []) => {
        var _a;
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                // regular union error
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    result.errors.push(mapper(issue));
                    continue;
                }
                let curr = result;
                let i = 0;
                while (i < fullpath.length) {
                    const el = fullpath[i];
                    const terminal = i === fullpath.length - 1;
                    if (typeof el === "string") {
                        curr.properties ?? (curr.properties = {});
                        // el may collide with an inherited property name ("__proto__",
                        // "constructor", ...); ??= reads the prototype so the node is never
                        // created and curr.errors.push throws. Guard with hasOwnProperty and
                        // create the node with defineProperty so "__proto__" becomes a real
                        // own key rather than invoking the prototype setter.
                        if (!Object.prototype.hasOwnProperty.call(curr.properties, el)) {
                            Object.defineProperty(curr.properties, el, {
                                value: { errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        curr = curr.properties[el];
                    }
                    else {
                        curr.items ?? (curr.items = []);
                        (_a = curr.items)[el] ?? (_a[el] = { errors: [] });
                        curr = curr.items[el];
                    }
                    if (terminal) {
                        curr.errors.push(mapper(issue));
                    }
                    i++;
                }
            }
        }
    };
    processError(error);
    return result;
}
/** Format a ZodError as a human-readable string in the following form.
 *
 * From
 *
 * ```ts
 * ZodError {
 *   issues: [
 *     {
 *       expected: 'string',
 *       code: 'invalid_type',
 *       path: [ 'username' ],
 *       message: 'Invalid input: expected string'
 *     },
 *     {
 *       expected: 'number',
 *       code: 'invalid_type',
 *       path: [ 'favoriteNumbers', 1 ],
 *       message: 'Invalid input: expected number'
 *     }
 *   ];
 * }
 * ```
 *
 * to
 *
 * ```
 * username
 *   ✖ Expected number, received string at "username
 * favoriteNumbers[0]
 *   ✖ Invalid input: expected number
 * ```
 */
function toDotPath(_path) {
    const segs = [];
    const path = _path.map((seg) => (typeof seg === "object" ? seg.key : seg));
    for (const seg of path) {
        if (typeof seg === "number")
            segs.push(`[${seg}]`);
        else if (typeof seg === "symbol")
            segs.push(`[${JSON.stringify(String(seg))}]`);
        else if (/[^\w$]/.test(seg))
            segs.push(`[${JSON.stringify(seg)}]`);
        else {
            if (segs.length)
                segs.push(".");
            segs.push(seg);
        }
    }
    return segs.join("");
}
function prettifyError(error) {
    const lines = [];
    // sort by path length
    const issues = [...error.issues].sort((a, b) => (a.path ?? []).length - (b.path ?? []).length);
    // Process each issue
    for (const issue of issues) {
        lines.push(`✖ ${issue.message}`);
        if (issue.path?.length)
            lines.push(`  → at ${toDotPath(issue.path)}`);
    }
    // Convert Map to formatted string
    return lines.join("\n");
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/parse.js



// Always both keys, so the `_params` read site in `_parse` sees one object shape rather than two.
function finalizeParams(callee, params) {
    return { callee: params?.callee ?? callee, Err: params?.Err };
}
const _parse = (_Err) => {
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
        const result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise) {
            throw new core_core/* $ZodAsyncError */.GT();
        }
        if (result.issues.length) {
            const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())));
            core_util/* captureStackTrace */.gx(e, _params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parse_parse = /* @__PURE__*/ _parse($ZodRealError);
const _parseAsync = (_Err) => {
    const fn = async (schema, value, _ctx, params) => {
        const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
        let result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise)
            result = await result;
        if (result.issues.length) {
            const e = new (params?.Err ?? _Err)(result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())));
            core_util/* captureStackTrace */.gx(e, params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parse_parseAsync = /* @__PURE__*/ _parseAsync($ZodRealError);
const _safeParse = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) {
        throw new core_core/* $ZodAsyncError */.GT();
    }
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParse = /* @__PURE__*/ _safeParse($ZodRealError);
// the error is built on the first read of `error`: finalizing the issues and constructing the instance is most of a failing parse, and a caller that only branches on `success` never pays it. a getter in the literal keeps this small; the alternative, one shared accessor descriptor plus a hidden state slot, reads ~15% faster but costs ~75 B gzipped in every bundle
function failure(Err, issues, ctx) {
    let error;
    return {
        success: false,
        get error() {
            if (!error) {
                error = new Err(issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())));
                // finalizeIssue drops `input`, so the built error holds nothing; keeping the raw issues past this point pins the parsed value for the life of the result
                issues = undefined;
                ctx = undefined;
            }
            return error;
        },
        set error(e) {
            error = e;
            // a replacement makes the getter's branch unreachable, so the captures have to go here too
            issues = undefined;
            ctx = undefined;
        },
    };
}
const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParseAsync = /* @__PURE__*/ _safeParseAsync($ZodRealError);
// registry mirrors of the compiler's sentinels, so this module never imports the compiler
const COMPILE_INVALID = /* @__PURE__ */ Symbol.for("zod.compile.invalid");
const COMPILE_FALLBACK = /* @__PURE__ */ Symbol.for("zod.compile.fallback");
// Deliberately tiny, because v8 will not inline a body carrying the fallback's object literals and throw. Everything that is not the compiled happy path lives in validateFallback, and that split is worth ~35% on a compiled schema.
const validate = ((schema, value, _ctx) => {
    const validator = schema._zod.bag.validator;
    if (validator !== undefined) {
        if (validator(value) !== COMPILE_INVALID)
            return true;
        // a definite sentinel means the runtime would reject, so skip the re-parse; a ctx can still change the answer
        if (validator.definite === true && _ctx === undefined)
            return false;
    }
    return validateFallback(schema, value, _ctx);
});
function validateFallback(schema, value, _ctx) {
    const ctx = _ctx
        ? { ..._ctx, async: false, abortEarly: true }
        : { async: false, abortEarly: true };
    const fallbackRun = schema._zod.bag.fallbackRun;
    let result;
    if (fallbackRun) {
        // skip nested fast paths on the fallback, so user callbacks keep the at-most-twice bound
        ctx[COMPILE_FALLBACK] = true;
        result = fallbackRun({ value, issues: [] }, ctx);
    }
    else {
        result = schema._zod.run({ value, issues: [] }, ctx);
    }
    if (result instanceof Promise) {
        throw new core_core/* $ZodAsyncError */.GT();
    }
    return result.issues.length === 0;
}
// no fast path: the compiler keeps async parses on the runtime, because a promise-returning callback that is not declared async compiles to a throw
const parse_validateAsync = async (schema, value, _ctx) => {
    const ctx = _ctx
        ? { ..._ctx, async: true, abortEarly: true }
        : { async: true, abortEarly: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length === 0;
};
const _encode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return parse(schema, value, ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const encode = /* @__PURE__*/ _encode($ZodRealError);
const _decode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        return parse(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decode = /* @__PURE__*/ _decode($ZodRealError);
const _encodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return (await parseAsync(schema, value, ctx, finalizeParams(fn, _params)));
    };
    return fn;
};
const encodeAsync = /* @__PURE__*/ _encodeAsync($ZodRealError);
const _decodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        return await parseAsync(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decodeAsync = /* @__PURE__*/ _decodeAsync($ZodRealError);
const _safeEncode = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParse(_Err)(schema, value, ctx);
};
const safeEncode = /* @__PURE__*/ _safeEncode($ZodRealError);
const _safeDecode = (_Err) => (schema, value, _ctx) => {
    return _safeParse(_Err)(schema, value, _ctx);
};
const safeDecode = /* @__PURE__*/ _safeDecode($ZodRealError);
const _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParseAsync(_Err)(schema, value, ctx);
};
const safeEncodeAsync = /* @__PURE__*/ _safeEncodeAsync($ZodRealError);
const _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
    return _safeParseAsync(_Err)(schema, value, _ctx);
};
const safeDecodeAsync = /* @__PURE__*/ _safeDecodeAsync($ZodRealError);

;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/errors.js



/* Prototypes that already carry the lazy helper methods. Seeded with the
 * intrinsics so that `init` on a foreign object — it accepts any object —
 * can never install an accessor onto a prototype we do not own. */
const _installedErrorProtos = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
/* Helper methods live as non-enumerable lazy getters on the shared
 * prototype instead of own properties on every instance. On first
 * access the getter allocates the per-instance closure and caches it
 * as a non-enumerable own property, so detached usage still works and
 * the allocation only happens for methods actually touched. */
function _lazyMethod(proto, key, make) {
    Object.defineProperty(proto, key, {
        configurable: true,
        enumerable: false,
        get() {
            const value = make(this);
            Object.defineProperty(this, key, { value, configurable: true, writable: true });
            return value;
        },
        set(value) {
            Object.defineProperty(this, key, { value, configurable: true, writable: true });
        },
    });
}
const errors_initializer = (inst, issues) => {
    $ZodError.init(inst, issues);
    inst.name = "ZodError";
    const proto = Object.getPrototypeOf(inst);
    if (_installedErrorProtos.has(proto))
        return;
    _installedErrorProtos.add(proto);
    _lazyMethod(proto, "format", (self) => (mapper) => formatError(self, mapper));
    _lazyMethod(proto, "flatten", (self) => (mapper) => flattenError(self, mapper));
    _lazyMethod(proto, "addIssue", (self) => (issue) => {
        self.issues.push(issue);
        self.message = JSON.stringify(self.issues, core_util/* jsonStringifyReplacer */.k8, 2);
    });
    _lazyMethod(proto, "addIssues", (self) => (issues) => {
        self.issues.push(...issues);
        self.message = JSON.stringify(self.issues, core_util/* jsonStringifyReplacer */.k8, 2);
    });
    Object.defineProperty(proto, "isEmpty", {
        configurable: true,
        enumerable: false,
        get() {
            return this.issues.length === 0;
        },
    });
};
const ZodError = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodError", errors_initializer)));
const ZodRealError = /*@__PURE__*/ core_core/* $constructor */.xI("ZodError", errors_initializer, undefined, {
    Parent: Error,
});
// /** @deprecated Use `z.core.$ZodErrorMapCtx` instead. */
// export type ErrorMapCtx = core.$ZodErrorMapCtx;

;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/parse.js


const classic_parse_parse = /* @__PURE__ */ _parse(ZodRealError);
const classic_parse_parseAsync = /* @__PURE__ */ _parseAsync(ZodRealError);
const parse_safeParse = /* @__PURE__ */ _safeParse(ZodRealError);
const parse_safeParseAsync = /* @__PURE__ */ _safeParseAsync(ZodRealError);

// Codec functions
const parse_encode = /* @__PURE__ */ _encode(ZodRealError);
const parse_decode = /* @__PURE__ */ _decode(ZodRealError);
const parse_encodeAsync = /* @__PURE__ */ _encodeAsync(ZodRealError);
const parse_decodeAsync = /* @__PURE__ */ _decodeAsync(ZodRealError);
const parse_safeEncode = /* @__PURE__ */ _safeEncode(ZodRealError);
const parse_safeDecode = /* @__PURE__ */ _safeDecode(ZodRealError);
const parse_safeEncodeAsync = /* @__PURE__ */ _safeEncodeAsync(ZodRealError);
const parse_safeDecodeAsync = /* @__PURE__ */ _safeDecodeAsync(ZodRealError);

;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/schemas.js








// Register English as the default locale on first ZodType construction. Hooked into the `ZodType` `$constructor` (rather than a top-level `config(en())` in `external.ts`) so bundlers honoring `sideEffects: false` can't tree-shake it out — see #5953, #5725. An explicit `z.config(z.locales.xx())` call wins regardless of order, since this only sets the default when none is present.
function _ensureDefaultLocale() {
    if (!core_core/* globalConfig */.cr.localeError)
        core_core/* config */.$W(en());
}
// the default memoizer is read by the core container init, which runs before `ZodType.init`, so each container calls this first
function _ensureDefaultMemoizer() {
    if (!core_core/* globalConfig */.cr.memoizer)
        core_core/* config */.$W({ memoizer: memoizer() });
}
const ZodType = /*@__PURE__*/ core_core/* $constructor */.xI("ZodType", (inst, def) => {
    _ensureDefaultLocale();
    $ZodType.init(inst, def);
    inst.def = def;
    inst.type = def.type;
    return inst;
}, {
    check(...chks) {
        const def = this.def;
        return this.clone(core_util/* mergeDefs */.zM(def, {
            checks: [
                ...(def.checks ?? []),
                ...chks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch),
            ],
        }), { parent: true });
    },
    with(...chks) {
        return this.check(...chks);
    },
    clone(def, params) {
        return core_util/* clone */.o8(this, def, params);
    },
    brand() {
        return this;
    },
    register(reg, meta) {
        reg.add(this, meta);
        return this;
    },
    refine(check, params) {
        return this.check(refine(check, params));
    },
    superRefine(refinement, params) {
        return this.check(superRefine(refinement, params));
    },
    overwrite(fn) {
        return this.check(api/* _overwrite */.bS(fn));
    },
    optional() {
        return optional(this);
    },
    exactOptional() {
        return exactOptional(this);
    },
    nullable() {
        return nullable(this);
    },
    nullish() {
        return optional(nullable(this));
    },
    nonoptional(params) {
        return nonoptional(this, params);
    },
    array() {
        return array(this);
    },
    or(arg) {
        return union([this, arg]);
    },
    and(arg) {
        return intersection(this, arg);
    },
    transform(tx) {
        return pipe(this, transform(tx));
    },
    default(d) {
        return _default(this, d);
    },
    prefault(d) {
        return prefault(this, d);
    },
    catch(params) {
        return _catch(this, params);
    },
    pipe(target) {
        return pipe(this, target);
    },
    readonly() {
        return readonly(this);
    },
    describe(description) {
        const cl = this.clone();
        registries/* globalRegistry */.fd.add(cl, { description });
        return cl;
    },
    meta(...args) {
        // overloaded: meta() returns the registered metadata, meta(data) returns a clone with `data` registered. The mapped type picks up the second overload, so we accept variadic any-args and return `any` to satisfy both at runtime.
        if (args.length === 0)
            return registries/* globalRegistry */.fd.get(this);
        const cl = this.clone();
        registries/* globalRegistry */.fd.add(cl, args[0]);
        return cl;
    },
    isOptional() {
        return this.safeParse(undefined).success;
    },
    isNullable() {
        return this.safeParse(null).success;
    },
    apply(fn, ...args) {
        return args.length === 0 ? fn(this) : fn(this, ...args);
    },
    // Overrides core's `~standard` to add `jsonSchema`. Must stay a prototype entry: redefining it per instance demotes instances to dictionary mode.
    get "~standard"() {
        return core_util/* hide */.jD(this, "~standard", {
            ...standardProps(this),
            jsonSchema: {
                input: createStandardJSONSchemaMethod(this, "input"),
                output: createStandardJSONSchemaMethod(this, "output"),
            },
        });
    },
    set "~standard"(value) {
        core_util/* own */.qh(this, "~standard", value);
    },
    parse: function _parse(data, params) {
        return classic_parse_parse(this, data, params, { callee: _parse });
    },
    parseAsync: async function _parseAsync(data, params) {
        return await classic_parse_parseAsync(this, data, params, { callee: _parseAsync });
    },
    safeParse(data, params) {
        return parse_safeParse(this, data, params);
    },
    async safeParseAsync(data, params) {
        return parse_safeParseAsync(this, data, params);
    },
    // `spa` is an alias: same function object as `safeParseAsync`, as before.
    get spa() {
        return this?.safeParseAsync;
    },
    set spa(value) {
        core_util/* own */.qh(this, "spa", value);
    },
    validate(data, params) {
        return validate(this, data, params);
    },
    validateAsync(data, params) {
        return parse_validateAsync(this, data, params);
    },
    encode: function _encode(data, params) {
        return parse_encode(this, data, params, { callee: _encode });
    },
    decode: function _decode(data, params) {
        return parse_decode(this, data, params, { callee: _decode });
    },
    encodeAsync: async function _encodeAsync(data, params) {
        return await parse_encodeAsync(this, data, params, { callee: _encodeAsync });
    },
    decodeAsync: async function _decodeAsync(data, params) {
        return await parse_decodeAsync(this, data, params, { callee: _decodeAsync });
    },
    safeEncode(data, params) {
        return parse_safeEncode(this, data, params);
    },
    safeDecode(data, params) {
        return parse_safeDecode(this, data, params);
    },
    async safeEncodeAsync(data, params) {
        return parse_safeEncodeAsync(this, data, params);
    },
    async safeDecodeAsync(data, params) {
        return parse_safeDecodeAsync(this, data, params);
    },
    toJSONSchema(params) {
        return createToJSONSchemaMethod(this, {})(params);
    },
    // Reads through to the registry on every access, so it must not cache.
    get description() {
        return registries/* globalRegistry */.fd.get(this)?.description;
    },
    // No setter: `schema._def = x` throws, as it did when `_def` was a non-writable own property.
    get _def() {
        return this._zod.def;
    },
});
/** @internal */
const _ZodString = /*@__PURE__*/ core_core/* $constructor */.xI("_ZodString", (inst, def) => {
    $ZodString.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => stringProcessor(inst, ctx, json, params);
}, 
/*@__PURE__*/ core_util/* derived */.un({
    format: (inst) => aggregateChecks(inst).format ?? null,
    minLength: (inst) => aggregateChecks(inst).minimum ?? null,
    maxLength: (inst) => aggregateChecks(inst).maximum ?? null,
}, {
    regex(...args) {
        return this.check(api/* _regex */.Fk(...args));
    },
    includes(...args) {
        return this.check(api/* _includes */.dR(...args));
    },
    startsWith(...args) {
        return this.check(api/* _startsWith */.$S(...args));
    },
    endsWith(...args) {
        return this.check(api/* _endsWith */.ER(...args));
    },
    min(...args) {
        return this.check(api/* _minLength */.m9(...args));
    },
    max(...args) {
        return this.check(api/* _maxLength */.Eb(...args));
    },
    length(...args) {
        return this.check(api/* _length */.YA(...args));
    },
    nonempty(...args) {
        return this.check(api/* _minLength */.m9(1, ...args));
    },
    lowercase(params) {
        return this.check(api/* _lowercase */.hH(params));
    },
    uppercase(params) {
        return this.check(api/* _uppercase */.qF(params));
    },
    trim() {
        return this.check(api/* _trim */.WN());
    },
    normalize(...args) {
        return this.check(api/* _normalize */.lo(...args));
    },
    toLowerCase() {
        return this.check(api/* _toLowerCase */.Il());
    },
    toUpperCase() {
        return this.check(api/* _toUpperCase */.xY());
    },
    slugify() {
        return this.check(api/* _slugify */.TL());
    },
}));
const ZodString = /*@__PURE__*/ core_core/* $constructor */.xI("ZodString", (inst, def) => {
    $ZodString.init(inst, def);
    _ZodString.init(inst, def);
}, {
    email(params) {
        return this.check(api/* _email */.Mu(ZodEmail, params));
    },
    url(params) {
        return this.check(api/* _url */.Fn(ZodURL, params));
    },
    jwt(params) {
        return this.check(api/* _jwt */.rk(ZodJWT, params));
    },
    emoji(params) {
        return this.check(api/* _emoji */.aC(ZodEmoji, params));
    },
    guid(params) {
        return this.check(api/* _guid */.tB(ZodGUID, params));
    },
    uuid(params) {
        return this.check(api/* _uuid */.Be(ZodUUID, params));
    },
    uuidv4(params) {
        return this.check(api/* _uuidv4 */.nA(ZodUUID, params));
    },
    uuidv6(params) {
        return this.check(api/* _uuidv6 */.pY(ZodUUID, params));
    },
    uuidv7(params) {
        return this.check(api/* _uuidv7 */.wA(ZodUUID, params));
    },
    nanoid(params) {
        return this.check(api/* _nanoid */.Dl(ZodNanoID, params));
    },
    cuid(params) {
        return this.check(api/* _cuid */.fs(ZodCUID, params));
    },
    cuid2(params) {
        return this.check(api/* _cuid2 */.Bj(ZodCUID2, params));
    },
    ulid(params) {
        return this.check(api/* _ulid */.Ct(ZodULID, params));
    },
    base64(params) {
        return this.check(api/* _base64 */.rt(ZodBase64, params));
    },
    base64url(params) {
        return this.check(api/* _base64url */.cU(ZodBase64URL, params));
    },
    xid(params) {
        return this.check(api/* _xid */.Pw(ZodXID, params));
    },
    ksuid(params) {
        return this.check(api/* _ksuid */._z(ZodKSUID, params));
    },
    ipv4(params) {
        return this.check(api/* _ipv4 */.Ny(ZodIPv4, params));
    },
    ipv6(params) {
        return this.check(api/* _ipv6 */.$O(ZodIPv6, params));
    },
    cidrv4(params) {
        return this.check(api/* _cidrv4 */.Uy(ZodCIDRv4, params));
    },
    cidrv6(params) {
        return this.check(api/* _cidrv6 */.gP(ZodCIDRv6, params));
    },
    e164(params) {
        return this.check(api/* _e164 */.KB(ZodE164, params));
    },
    datetime(params) {
        return this.check(api/* _isoDateTime */.G1(ZodISODateTime, params));
    },
    date(params) {
        return this.check(api/* _isoDate */.db(ZodISODate, params));
    },
    time(params) {
        return this.check(api/* _isoTime */.Kn(ZodISOTime, params));
    },
    duration(params) {
        return this.check(api/* _isoDuration */.f2(ZodISODuration, params));
    },
});
function string(params) {
    return api/* _string */.Rl(ZodString, params);
}
const ZodStringFormat = /*@__PURE__*/ core_core/* $constructor */.xI("ZodStringFormat", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    _ZodString.init(inst, def);
});
const ZodISODateTime = /*@__PURE__*/ core_core/* $constructor */.xI("ZodISODateTime", (inst, def) => {
    $ZodISODateTime.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISODate = /*@__PURE__*/ core_core/* $constructor */.xI("ZodISODate", (inst, def) => {
    $ZodISODate.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISOTime = /*@__PURE__*/ core_core/* $constructor */.xI("ZodISOTime", (inst, def) => {
    $ZodISOTime.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISODuration = /*@__PURE__*/ core_core/* $constructor */.xI("ZodISODuration", (inst, def) => {
    $ZodISODuration.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodEmail = /*@__PURE__*/ core_core/* $constructor */.xI("ZodEmail", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodEmail.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function email(params) {
    return core._email(ZodEmail, params);
}
const ZodGUID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodGUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodGUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function guid(params) {
    return core._guid(ZodGUID, params);
}
const ZodUUID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodUUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodUUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function uuid(params) {
    return core._uuid(ZodUUID, params);
}
function uuidv4(params) {
    return core._uuidv4(ZodUUID, params);
}
// ZodUUIDv6
function uuidv6(params) {
    return core._uuidv6(ZodUUID, params);
}
// ZodUUIDv7
function uuidv7(params) {
    return core._uuidv7(ZodUUID, params);
}
const ZodURL = /*@__PURE__*/ core_core/* $constructor */.xI("ZodURL", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodURL.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function url(params) {
    return core._url(ZodURL, params);
}
function httpUrl(params) {
    return core._url(ZodURL, {
        protocol: regexes.httpProtocol,
        hostname: regexes.domain,
        ...util.normalizeParams(params),
    });
}
const ZodEmoji = /*@__PURE__*/ core_core/* $constructor */.xI("ZodEmoji", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodEmoji.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function emoji(params) {
    return core._emoji(ZodEmoji, params);
}
const ZodNanoID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNanoID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodNanoID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function nanoid(params) {
    return core._nanoid(ZodNanoID, params);
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link ZodCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const ZodCUID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodCUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
/**
 * Validates a CUID v1 string.
 *
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2 | `z.cuid2()`} instead.
 * See https://github.com/paralleldrive/cuid.
 */
function cuid(params) {
    return core._cuid(ZodCUID, params);
}
const ZodCUID2 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCUID2", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodCUID2.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function cuid2(params) {
    return core._cuid2(ZodCUID2, params);
}
const ZodULID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodULID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodULID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function ulid(params) {
    return core._ulid(ZodULID, params);
}
const ZodXID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodXID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodXID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function xid(params) {
    return core._xid(ZodXID, params);
}
const ZodKSUID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodKSUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodKSUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function ksuid(params) {
    return core._ksuid(ZodKSUID, params);
}
const ZodIPv4 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodIPv4", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodIPv4.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function ipv4(params) {
    return core._ipv4(ZodIPv4, params);
}
const ZodMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMAC", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    core.$ZodMAC.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function mac(params) {
    return core._mac(ZodMAC, params);
}
const ZodIPv6 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodIPv6", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodIPv6.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function ipv6(params) {
    return core._ipv6(ZodIPv6, params);
}
const ZodCIDRv4 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCIDRv4", (inst, def) => {
    $ZodCIDRv4.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function cidrv4(params) {
    return core._cidrv4(ZodCIDRv4, params);
}
const ZodCIDRv6 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCIDRv6", (inst, def) => {
    $ZodCIDRv6.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function cidrv6(params) {
    return core._cidrv6(ZodCIDRv6, params);
}
const ZodBase64 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodBase64", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodBase64.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function base64(params) {
    return core._base64(ZodBase64, params);
}
const ZodBase64URL = /*@__PURE__*/ core_core/* $constructor */.xI("ZodBase64URL", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodBase64URL.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function base64url(params) {
    return core._base64url(ZodBase64URL, params);
}
const ZodE164 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodE164", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodE164.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function e164(params) {
    return core._e164(ZodE164, params);
}
const ZodCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodCreditCard", (inst, def) => {
    core.$ZodCreditCard.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function creditCard(params) {
    return core._creditCard(ZodCreditCard, params);
}
const ZodIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodIBAN", (inst, def) => {
    core.$ZodIBAN.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function iban(params) {
    return core._iban(ZodIBAN, params);
}
const ZodJWT = /*@__PURE__*/ core_core/* $constructor */.xI("ZodJWT", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodJWT.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function jwt(params) {
    return core._jwt(ZodJWT, params);
}
const ZodCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodCustomStringFormat", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    core.$ZodCustomStringFormat.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function stringFormat(format, fnOrRegex, _params = {}) {
    return core._stringFormat(ZodCustomStringFormat, format, fnOrRegex, _params);
}
function hostname(_params) {
    return core._stringFormat(ZodCustomStringFormat, "hostname", regexes.hostname, _params);
}
function hex(_params) {
    return core._stringFormat(ZodCustomStringFormat, "hex", regexes.hex, _params);
}
function currencyCode(_params) {
    return core._stringFormat(ZodCustomStringFormat, "currency_code", regexes.currencyCode, _params);
}
function hash(alg, params) {
    const enc = params?.enc ?? "hex";
    const format = `${alg}_${enc}`;
    const regex = core.regexes[format];
    if (!regex)
        throw new Error(`Unrecognized hash format: ${format}`);
    return core._stringFormat(ZodCustomStringFormat, format, regex, params);
}
const ZodNumber = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNumber", (inst, def) => {
    $ZodNumber.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => numberProcessor(inst, ctx, json, params);
    inst.isFinite = true;
}, 
/*@__PURE__*/ core_util/* derived */.un({
    minValue: (inst) => {
        const { minimum, exclusiveMinimum } = aggregateChecks(inst);
        return Math.max(minimum ?? Number.NEGATIVE_INFINITY, exclusiveMinimum ?? Number.NEGATIVE_INFINITY);
    },
    maxValue: (inst) => {
        const { maximum, exclusiveMaximum } = aggregateChecks(inst);
        return Math.min(maximum ?? Number.POSITIVE_INFINITY, exclusiveMaximum ?? Number.POSITIVE_INFINITY);
    },
    isInt: (inst) => {
        const { isInt, multipleOf } = aggregateChecks(inst);
        return !!isInt || !!multipleOf?.some(Number.isSafeInteger);
    },
    format: (inst) => aggregateChecks(inst).format ?? null,
}, {
    gt(value, params) {
        return this.check(api/* _gt */.Tx(value, params));
    },
    gte(value, params) {
        return this.check(api/* _gte */.qm(value, params));
    },
    min(value, params) {
        return this.check(api/* _gte */.qm(value, params));
    },
    lt(value, params) {
        return this.check(api/* _lt */.Au(value, params));
    },
    lte(value, params) {
        return this.check(api/* _lte */.Zm(value, params));
    },
    max(value, params) {
        return this.check(api/* _lte */.Zm(value, params));
    },
    int(params) {
        return this.check(schemas_int(params));
    },
    safe(params) {
        return this.check(schemas_int(params));
    },
    positive(params) {
        return this.check(api/* _gt */.Tx(0, params));
    },
    nonnegative(params) {
        return this.check(api/* _gte */.qm(0, params));
    },
    negative(params) {
        return this.check(api/* _lt */.Au(0, params));
    },
    nonpositive(params) {
        return this.check(api/* _lte */.Zm(0, params));
    },
    multipleOf(value, params) {
        return this.check(api/* _multipleOf */.Hi(value, params));
    },
    step(value, params) {
        return this.check(api/* _multipleOf */.Hi(value, params));
    },
    finite() {
        return this;
    },
}));
function number(params) {
    return api/* _number */.F7(ZodNumber, params);
}
const ZodNumberFormat = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNumberFormat", (inst, def) => {
    $ZodNumberFormat.init(inst, def);
    ZodNumber.init(inst, def);
});
function schemas_int(params) {
    return api/* _int */.LK(ZodNumberFormat, params);
}
function float32(params) {
    return core._float32(ZodNumberFormat, params);
}
function float64(params) {
    return core._float64(ZodNumberFormat, params);
}
function int32(params) {
    return core._int32(ZodNumberFormat, params);
}
function uint32(params) {
    return core._uint32(ZodNumberFormat, params);
}
const ZodBoolean = /*@__PURE__*/ core_core/* $constructor */.xI("ZodBoolean", (inst, def) => {
    $ZodBoolean.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => booleanProcessor(inst, ctx, json, params);
});
function schemas_boolean(params) {
    return api/* _boolean */._L(ZodBoolean, params);
}
const ZodBigInt = /*@__PURE__*/ core_core/* $constructor */.xI("ZodBigInt", (inst, def) => {
    $ZodBigInt.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => bigintProcessor(inst, ctx, json, params);
}, 
/*@__PURE__*/ core_util/* derived */.un({
    minValue: (inst) => aggregateChecks(inst).minimum ?? null,
    maxValue: (inst) => aggregateChecks(inst).maximum ?? null,
    format: (inst) => aggregateChecks(inst).format ?? null,
}, {
    gte(value, params) {
        return this.check(api/* _gte */.qm(value, params));
    },
    min(value, params) {
        return this.check(api/* _gte */.qm(value, params));
    },
    gt(value, params) {
        return this.check(api/* _gt */.Tx(value, params));
    },
    lt(value, params) {
        return this.check(api/* _lt */.Au(value, params));
    },
    lte(value, params) {
        return this.check(api/* _lte */.Zm(value, params));
    },
    max(value, params) {
        return this.check(api/* _lte */.Zm(value, params));
    },
    positive(params) {
        return this.check(api/* _gt */.Tx(BigInt(0), params));
    },
    negative(params) {
        return this.check(api/* _lt */.Au(BigInt(0), params));
    },
    nonpositive(params) {
        return this.check(api/* _lte */.Zm(BigInt(0), params));
    },
    nonnegative(params) {
        return this.check(api/* _gte */.qm(BigInt(0), params));
    },
    multipleOf(value, params) {
        return this.check(api/* _multipleOf */.Hi(value, params));
    },
}));
function bigint(params) {
    return core._bigint(ZodBigInt, params);
}
const ZodBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodBigIntFormat", (inst, def) => {
    core.$ZodBigIntFormat.init(inst, def);
    ZodBigInt.init(inst, def);
})));
function int64(params) {
    return core._int64(ZodBigIntFormat, params);
}
function uint64(params) {
    return core._uint64(ZodBigIntFormat, params);
}
const ZodSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodSymbol", (inst, def) => {
    core.$ZodSymbol.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.symbolProcessor(inst, ctx, json, params);
})));
function symbol(params) {
    return core._symbol(ZodSymbol, params);
}
const ZodUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodUndefined", (inst, def) => {
    core.$ZodUndefined.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.undefinedProcessor(inst, ctx, json, params);
})));
function _undefined(params) {
    return core._undefined(ZodUndefined, params);
}

const ZodNull = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodNull", (inst, def) => {
    core.$ZodNull.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.nullProcessor(inst, ctx, json, params);
})));
function _null(params) {
    return core._null(ZodNull, params);
}

const ZodAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodAny", (inst, def) => {
    core.$ZodAny.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.anyProcessor(inst, ctx, json, params);
})));
function any() {
    return core._any(ZodAny);
}
const ZodUnknown = /*@__PURE__*/ core_core/* $constructor */.xI("ZodUnknown", (inst, def) => {
    $ZodUnknown.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => unknownProcessor(inst, ctx, json, params);
});
function unknown() {
    return api/* _unknown */.em(ZodUnknown);
}
const ZodNever = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNever", (inst, def) => {
    $ZodNever.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => neverProcessor(inst, ctx, json, params);
});
function never(params) {
    return api/* _never */.G8(ZodNever, params);
}
const ZodVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodVoid", (inst, def) => {
    core.$ZodVoid.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.voidProcessor(inst, ctx, json, params);
})));
function _void(params) {
    return core._void(ZodVoid, params);
}

const ZodDate = /*@__PURE__*/ core_core/* $constructor */.xI("ZodDate", (inst, def) => {
    $ZodDate.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => dateProcessor(inst, ctx, json, params);
    inst.min = (value, params) => inst.check(api/* _gte */.qm(value, params));
    inst.max = (value, params) => inst.check(api/* _lte */.Zm(value, params));
}, 
/*@__PURE__*/ core_util/* derived */.un({
    minDate: (inst) => {
        const { minimum } = aggregateChecks(inst);
        return minimum ? new Date(minimum) : null;
    },
    maxDate: (inst) => {
        const { maximum } = aggregateChecks(inst);
        return maximum ? new Date(maximum) : null;
    },
}, {}));
function date(params) {
    return core._date(ZodDate, params);
}
const ZodArray = /*@__PURE__*/ core_core/* $constructor */.xI("ZodArray", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodArray.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => arrayProcessor(inst, ctx, json, params);
    inst.element = def.element;
}, {
    min(n, params) {
        return this.check(api/* _minLength */.m9(n, params));
    },
    nonempty(params) {
        return this.check(api/* _minLength */.m9(1, params));
    },
    max(n, params) {
        return this.check(api/* _maxLength */.Eb(n, params));
    },
    length(n, params) {
        return this.check(api/* _length */.YA(n, params));
    },
    unwrap() {
        return this.element;
    },
});
function array(element, params) {
    return api/* _array */.dZ(ZodArray, element, params);
}
// .keyof
function keyof(schema) {
    const shape = schema._zod.def.shape;
    return _enum(Object.keys(shape));
}
const ZodObject = /*@__PURE__*/ core_core/* $constructor */.xI("ZodObject", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodObjectJIT.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => objectProcessor(inst, ctx, json, params);
    core_util/* installLazyProp */.X(inst, "shape", (self) => self._zod.def.shape, false);
}, {
    keyof() {
        return _enum(Object.keys(this._zod.def.shape));
    },
    catchall(catchall) {
        // `mergeDefs` rather than a spread: spreading reads `shape`, and resolving it can mint a whole fresh subtree
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: catchall }));
    },
    passthrough() {
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: unknown() }));
    },
    loose() {
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: unknown() }));
    },
    strict() {
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: never() }));
    },
    strip() {
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: undefined }));
    },
    extend(incoming) {
        return core_util/* extend */.X$(this, incoming);
    },
    safeExtend(incoming) {
        return core_util/* safeExtend */.W0(this, incoming);
    },
    merge(other) {
        return core_util/* merge */.h1(this, other);
    },
    pick(mask) {
        return core_util/* pick */.Up(this, mask);
    },
    omit(mask) {
        return core_util/* omit */.cJ(this, mask);
    },
    partial(...args) {
        return core_util/* partial */.OH(ZodOptional, this, args[0]);
    },
    exactPartial(...args) {
        return core_util/* partial */.OH(ZodExactOptional, this, args[0], "exactPartial");
    },
    required(...args) {
        return core_util/* required */.mw(ZodNonOptional, this, args[0]);
    },
});
function object(shape, params) {
    const def = {
        type: "object",
        shape: shape ?? {},
        ...core_util/* normalizeParams */.A2(params),
    };
    return new ZodObject(def);
}
// strictObject
function strictObject(shape, params) {
    return new ZodObject({
        type: "object",
        shape,
        catchall: never(),
        ...core_util/* normalizeParams */.A2(params),
    });
}
// looseObject
function looseObject(shape, params) {
    return new ZodObject({
        type: "object",
        shape,
        catchall: unknown(),
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodUnion = /*@__PURE__*/ core_core/* $constructor */.xI("ZodUnion", (inst, def) => {
    $ZodUnion.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => unionProcessor(inst, ctx, json, params);
    inst.options = def.options;
});
function union(options, params) {
    return new ZodUnion({
        type: "union",
        options: options,
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodXor", (inst, def) => {
    ZodUnion.init(inst, def);
    core.$ZodXor.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.unionProcessor(inst, ctx, json, params);
    inst.options = def.options;
})));
/** Creates an exclusive union (XOR) where exactly one option must match.
 * Unlike regular unions that succeed when any option matches, xor fails if
 * zero or more than one option matches the input. */
function xor(options, params) {
    return new ZodXor({
        type: "union",
        options: options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
const ZodDiscriminatedUnion = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodDiscriminatedUnion", (inst, def) => {
    ZodUnion.init(inst, def);
    core.$ZodDiscriminatedUnion.init(inst, def);
})));
function discriminatedUnion(discriminator, options, params) {
    // const [options, params] = args;
    return new ZodDiscriminatedUnion({
        type: "union",
        options: options,
        discriminator,
        ...util.normalizeParams(params),
    });
}
const ZodIntersection = /*@__PURE__*/ core_core/* $constructor */.xI("ZodIntersection", (inst, def) => {
    $ZodIntersection.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => intersectionProcessor(inst, ctx, json, params);
});
function intersection(left, right) {
    return new ZodIntersection({
        type: "intersection",
        left: left,
        right: right,
    });
}
const ZodTuple = /*@__PURE__*/ core_core/* $constructor */.xI("ZodTuple", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodTuple.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => tupleProcessor(inst, ctx, json, params);
}, {
    rest(rest) {
        return this.clone({
            ...this._zod.def,
            rest: rest,
        });
    },
    partial() {
        const def = this._zod.def;
        // a refinement was authored against the full arity; partialing would run it on a shorter array
        if (def.checks?.length)
            throw new Error(".partial() cannot be used on tuple schemas containing refinements");
        return this.clone({
            ...def,
            items: def.items.map((item) => new ZodOptional({ type: "optional", innerType: item })),
        });
    },
});
function tuple(items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof core.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new ZodTuple({
        type: "tuple",
        items: items,
        rest,
        ...util.normalizeParams(params),
    });
}
const ZodRecord = /*@__PURE__*/ core_core/* $constructor */.xI("ZodRecord", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodRecord.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => recordProcessor(inst, ctx, json, params);
    inst.keyType = def.keyType;
    inst.valueType = def.valueType;
});
function record(keyType, valueType, params) {
    // v3-compat: z.record(valueType, params?) — defaults keyType to z.string()
    if (!valueType || !valueType._zod) {
        return new ZodRecord({
            type: "record",
            keyType: string(),
            valueType: keyType,
            ...core_util/* normalizeParams */.A2(valueType),
        });
    }
    return new ZodRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// type alksjf = core.output<core.$ZodRecordKey>;
function partialRecord(keyType, valueType, params) {
    return new ZodRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
        partial: true,
    });
}
function looseRecord(keyType, valueType, params) {
    return new ZodRecord({
        type: "record",
        keyType,
        valueType: valueType,
        mode: "loose",
        ...util.normalizeParams(params),
    });
}
const ZodMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMap", (inst, def) => {
    _ensureDefaultMemoizer();
    core.$ZodMap.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.mapProcessor(inst, ctx, json, params);
    inst.keyType = def.keyType;
    inst.valueType = def.valueType;
    inst.min = (...args) => inst.check(core._minSize(...args));
    inst.nonempty = (params) => inst.check(core._minSize(1, params));
    inst.max = (...args) => inst.check(core._maxSize(...args));
    inst.size = (...args) => inst.check(core._size(...args));
})));
function map(keyType, valueType, params) {
    return new ZodMap({
        type: "map",
        keyType: keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodSet", (inst, def) => {
    _ensureDefaultMemoizer();
    core.$ZodSet.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.setProcessor(inst, ctx, json, params);
    inst.min = (...args) => inst.check(core._minSize(...args));
    inst.nonempty = (params) => inst.check(core._minSize(1, params));
    inst.max = (...args) => inst.check(core._maxSize(...args));
    inst.size = (...args) => inst.check(core._size(...args));
})));
function set(valueType, params) {
    return new ZodSet({
        type: "set",
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodEnum = /*@__PURE__*/ core_core/* $constructor */.xI("ZodEnum", (inst, def) => {
    $ZodEnum.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => enumProcessor(inst, ctx, json, params);
    inst.enum = def.entries;
    // reuse the parsed value set so a numeric TS enum's reverse-mapping keys stay out
    inst.options = [...inst._zod.values];
    const keys = new Set(Object.keys(def.entries));
    inst.extract = (values, params) => {
        const newEntries = {};
        for (const value of values) {
            if (keys.has(value)) {
                newEntries[value] = def.entries[value];
            }
            else
                throw new Error(`Key ${value} not found in enum`);
        }
        return new ZodEnum({
            ...def,
            checks: [],
            ...core_util/* normalizeParams */.A2(params),
            entries: newEntries,
        });
    };
    inst.exclude = (values, params) => {
        const newEntries = { ...def.entries };
        for (const value of values) {
            if (keys.has(value)) {
                delete newEntries[value];
            }
            else
                throw new Error(`Key ${value} not found in enum`);
        }
        return new ZodEnum({
            ...def,
            checks: [],
            ...core_util/* normalizeParams */.A2(params),
            entries: newEntries,
        });
    };
});
function _enum(values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    return new ZodEnum({
        type: "enum",
        entries,
        ...core_util/* normalizeParams */.A2(params),
    });
}

/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function nativeEnum(entries, params) {
    return new ZodEnum({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
const ZodLiteral = /*@__PURE__*/ core_core/* $constructor */.xI("ZodLiteral", (inst, def) => {
    $ZodLiteral.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => literalProcessor(inst, ctx, json, params);
    inst.values = new Set(def.values);
    Object.defineProperty(inst, "value", {
        get() {
            if (def.values.length > 1) {
                throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");
            }
            return def.values[0];
        },
    });
});
function literal(value, params) {
    return new ZodLiteral({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodFile", (inst, def) => {
    core.$ZodFile.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.fileProcessor(inst, ctx, json, params);
    inst.min = (size, params) => inst.check(core._minSize(size, params));
    inst.max = (size, params) => inst.check(core._maxSize(size, params));
    inst.mime = (types, params) => inst.check(core._mime(Array.isArray(types) ? types : [types], params));
})));
function file(params) {
    return core._file(ZodFile, params);
}
const ZodTransform = /*@__PURE__*/ core_core/* $constructor */.xI("ZodTransform", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodTransform.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => transformProcessor(inst, ctx, json, params);
    inst._zod.parse = (payload, _ctx) => {
        if (_ctx.direction === "backward") {
            throw new core_core/* $ZodEncodeError */.cV(inst.constructor.name);
        }
        payload.addIssue = (issue) => {
            if (typeof issue === "string") {
                payload.issues.push(core_util/* issue */.sn(issue, payload.value, def));
            }
            else {
                // for Zod 3 backwards compatibility
                const _issue = issue;
                if (_issue.fatal)
                    _issue.continue = false;
                _issue.code ?? (_issue.code = "custom");
                if (!("input" in _issue))
                    _issue.input = payload.value;
                _issue.inst ?? (_issue.inst = inst);
                // _issue.continue ??= true;
                payload.issues.push(core_util/* issue */.sn(_issue));
            }
        };
        const output = def.transform(payload.value, payload);
        if (output instanceof Promise) {
            return output.then((output) => {
                payload.value = output;
                return payload;
            });
        }
        payload.value = output;
        return payload;
    };
});
function transform(fn) {
    return new ZodTransform({
        type: "transform",
        transform: fn,
    });
}
const ZodOptional = /*@__PURE__*/ core_core/* $constructor */.xI("ZodOptional", (inst, def) => {
    $ZodOptional.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function optional(innerType) {
    return new ZodOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodExactOptional = /*@__PURE__*/ core_core/* $constructor */.xI("ZodExactOptional", (inst, def) => {
    $ZodExactOptional.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function exactOptional(innerType) {
    return new ZodExactOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodNullable = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNullable", (inst, def) => {
    $ZodNullable.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => nullableProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function nullable(innerType) {
    return new ZodNullable({
        type: "nullable",
        innerType: innerType,
    });
}
// nullish
function nullish(innerType) {
    return optional(nullable(innerType));
}
const ZodDefault = /*@__PURE__*/ core_core/* $constructor */.xI("ZodDefault", (inst, def) => {
    $ZodDefault.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => defaultProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
    inst.removeDefault = inst.unwrap;
});
function _default(innerType, defaultValue) {
    return new ZodDefault({
        type: "default",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : core_util/* shallowClone */.yG(defaultValue);
        },
    });
}
const ZodPrefault = /*@__PURE__*/ core_core/* $constructor */.xI("ZodPrefault", (inst, def) => {
    $ZodPrefault.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => prefaultProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function prefault(innerType, defaultValue) {
    return new ZodPrefault({
        type: "prefault",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : core_util/* shallowClone */.yG(defaultValue);
        },
    });
}
const ZodNonOptional = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNonOptional", (inst, def) => {
    $ZodNonOptional.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => nonoptionalProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function nonoptional(innerType, params) {
    return new ZodNonOptional({
        type: "nonoptional",
        innerType: innerType,
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodSuccess", (inst, def) => {
    core.$ZodSuccess.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.successProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
})));
function success(innerType) {
    return new ZodSuccess({
        type: "success",
        innerType: innerType,
    });
}
const ZodCatch = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCatch", (inst, def) => {
    $ZodCatch.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => catchProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
    inst.removeCatch = inst.unwrap;
});
function _catch(innerType, catchValue) {
    return new ZodCatch({
        type: "catch",
        innerType: innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : core_util/* constantCatch */.SS(catchValue)),
    });
}

const ZodNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodNaN", (inst, def) => {
    core.$ZodNaN.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.nanProcessor(inst, ctx, json, params);
})));
function nan(params) {
    return core._nan(ZodNaN, params);
}
const ZodPipe = /*@__PURE__*/ core_core/* $constructor */.xI("ZodPipe", (inst, def) => {
    $ZodPipe.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => pipeProcessor(inst, ctx, json, params);
    inst.in = def.in;
    inst.out = def.out;
});
function pipe(in_, out) {
    return new ZodPipe({
        type: "pipe",
        in: in_,
        out: out,
        // ...util.normalizeParams(params),
    });
}
const ZodCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodCodec", (inst, def) => {
    ZodPipe.init(inst, def);
    core.$ZodCodec.init(inst, def);
})));
function codec(in_, out, params) {
    return new ZodCodec({
        type: "pipe",
        in: in_,
        out: out,
        transform: params.decode,
        reverseTransform: params.encode,
    });
}
function invertCodec(codec) {
    const def = codec._zod.def;
    return new ZodCodec({
        type: "pipe",
        in: def.out,
        out: def.in,
        transform: def.reverseTransform,
        reverseTransform: def.transform,
    });
}
const ZodPreprocess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodPreprocess", (inst, def) => {
    ZodPipe.init(inst, def);
    core.$ZodPreprocess.init(inst, def);
})));
const ZodReadonly = /*@__PURE__*/ core_core/* $constructor */.xI("ZodReadonly", (inst, def) => {
    $ZodReadonly.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => readonlyProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function readonly(innerType) {
    return new ZodReadonly({
        type: "readonly",
        innerType: innerType,
    });
}
const ZodTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodTemplateLiteral", (inst, def) => {
    core.$ZodTemplateLiteral.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.templateLiteralProcessor(inst, ctx, json, params);
})));
function templateLiteral(parts, params) {
    return new ZodTemplateLiteral({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
const ZodLazy = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodLazy", (inst, def) => {
    core.$ZodLazy.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.lazyProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.getter();
})));
function lazy(getter) {
    return new ZodLazy({
        type: "lazy",
        getter: getter,
    });
}
const ZodPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodPromise", (inst, def) => {
    core.$ZodPromise.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.promiseProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
})));
function promise(innerType) {
    return new ZodPromise({
        type: "promise",
        innerType: innerType,
    });
}
const ZodFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodFunction", (inst, def) => {
    core.$ZodFunction.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.functionProcessor(inst, ctx, json, params);
})));
function _function(params) {
    return new ZodFunction({
        type: "function",
        input: Array.isArray(params?.input) ? tuple(params?.input) : (params?.input ?? array(unknown())),
        output: params?.output ?? unknown(),
    });
}

const ZodCustom = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCustom", (inst, def) => {
    $ZodCustom.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => customProcessor(inst, ctx, json, params);
});
// custom checks
function check(fn) {
    const ch = new core.$ZodCheck({
        check: "custom",
        // ...util.normalizeParams(params),
    });
    ch._zod.check = fn;
    return ch;
}
function custom(fn, _params) {
    return core._custom(ZodCustom, fn ?? (() => true), _params);
}
function refine(fn, _params = {}) {
    return api/* _refine */.fU(ZodCustom, fn, _params);
}
// superRefine
function superRefine(fn, params) {
    return api/* _superRefine */.MB(fn, params);
}
// Re-export describe and meta from core
const describe = api/* describe */.q0;
const meta = api/* meta */.mI;
const ZodInstanceOf = /*@__PURE__*/ core_core/* $constructor */.xI("ZodInstanceOf", (inst, def) => {
    ZodCustom.init(inst, def);
}, {
    properties(shape, params) {
        // asserts in place, so the narrowed output type is truthful without a wrapper
        return this.check(api/* _properties */.T2(shape, params));
    },
});
function _instanceof(cls, params = {}) {
    const inst = new ZodInstanceOf({
        type: "custom",
        check: "custom",
        fn: (data) => data instanceof cls,
        abort: true,
        ...util.normalizeParams(params),
    });
    inst._zod.bag.Class = cls;
    // Override check to emit invalid_type instead of custom
    inst._zod.check = (payload) => {
        if (!(payload.value instanceof cls)) {
            payload.issues.push({
                code: "invalid_type",
                expected: cls.name,
                input: payload.value,
                inst,
                path: [...(inst._zod.def.path ?? [])],
            });
        }
    };
    return inst;
}

// stringbool
const stringbool = (...args) => core._stringbool({
    Codec: ZodCodec,
    Boolean: ZodBoolean,
    String: ZodString,
}, ...args);
function json(params) {
    const jsonSchema = lazy(() => {
        return union([string(params), number(), schemas_boolean(), _null(), array(jsonSchema), record(string(), jsonSchema)]);
    });
    return jsonSchema;
}
// preprocess
function preprocess(fn, schema) {
    return new ZodPreprocess({
        type: "pipe",
        in: transform(fn),
        out: schema,
    });
}


/***/ }),

/***/ 43759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ _ipv6),
/* harmony export */   $S: () => (/* binding */ _startsWith),
/* harmony export */   Au: () => (/* binding */ _lt),
/* harmony export */   Be: () => (/* binding */ _uuid),
/* harmony export */   Bj: () => (/* binding */ _cuid2),
/* harmony export */   Ct: () => (/* binding */ _ulid),
/* harmony export */   Dl: () => (/* binding */ _nanoid),
/* harmony export */   ER: () => (/* binding */ _endsWith),
/* harmony export */   Eb: () => (/* binding */ _maxLength),
/* harmony export */   F7: () => (/* binding */ _number),
/* harmony export */   Fk: () => (/* binding */ _regex),
/* harmony export */   Fn: () => (/* binding */ _url),
/* harmony export */   G1: () => (/* binding */ _isoDateTime),
/* harmony export */   G8: () => (/* binding */ _never),
/* harmony export */   Hi: () => (/* binding */ _multipleOf),
/* harmony export */   Il: () => (/* binding */ _toLowerCase),
/* harmony export */   KB: () => (/* binding */ _e164),
/* harmony export */   Kn: () => (/* binding */ _isoTime),
/* harmony export */   LK: () => (/* binding */ _int),
/* harmony export */   MB: () => (/* binding */ _superRefine),
/* harmony export */   Mu: () => (/* binding */ _email),
/* harmony export */   Ny: () => (/* binding */ _ipv4),
/* harmony export */   Pw: () => (/* binding */ _xid),
/* harmony export */   Rl: () => (/* binding */ _string),
/* harmony export */   T2: () => (/* binding */ _properties),
/* harmony export */   TL: () => (/* binding */ _slugify),
/* harmony export */   Tx: () => (/* binding */ _gt),
/* harmony export */   Uy: () => (/* binding */ _cidrv4),
/* harmony export */   WN: () => (/* binding */ _trim),
/* harmony export */   YA: () => (/* binding */ _length),
/* harmony export */   Zm: () => (/* binding */ _lte),
/* harmony export */   _L: () => (/* binding */ _boolean),
/* harmony export */   _z: () => (/* binding */ _ksuid),
/* harmony export */   aC: () => (/* binding */ _emoji),
/* harmony export */   bS: () => (/* binding */ _overwrite),
/* harmony export */   cU: () => (/* binding */ _base64url),
/* harmony export */   dR: () => (/* binding */ _includes),
/* harmony export */   dZ: () => (/* binding */ _array),
/* harmony export */   db: () => (/* binding */ _isoDate),
/* harmony export */   em: () => (/* binding */ _unknown),
/* harmony export */   f2: () => (/* binding */ _isoDuration),
/* harmony export */   fU: () => (/* binding */ _refine),
/* harmony export */   fs: () => (/* binding */ _cuid),
/* harmony export */   gP: () => (/* binding */ _cidrv6),
/* harmony export */   hH: () => (/* binding */ _lowercase),
/* harmony export */   lo: () => (/* binding */ _normalize),
/* harmony export */   m9: () => (/* binding */ _minLength),
/* harmony export */   mI: () => (/* binding */ meta),
/* harmony export */   nA: () => (/* binding */ _uuidv4),
/* harmony export */   pY: () => (/* binding */ _uuidv6),
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   qF: () => (/* binding */ _uppercase),
/* harmony export */   qm: () => (/* binding */ _gte),
/* harmony export */   rk: () => (/* binding */ _jwt),
/* harmony export */   rt: () => (/* binding */ _base64),
/* harmony export */   tB: () => (/* binding */ _guid),
/* harmony export */   wA: () => (/* binding */ _uuidv7),
/* harmony export */   xY: () => (/* binding */ _toUpperCase)
/* harmony export */ });
/* unused harmony exports _coercedString, _mac, _creditCard, _iban, TimePrecision, _coercedNumber, _float32, _float64, _int32, _uint32, _coercedBoolean, _bigint, _coercedBigint, _int64, _uint64, _symbol, _undefined, _null, _any, _void, _date, _coercedDate, _nan, _max, _min, _positive, _negative, _nonpositive, _nonnegative, _maxSize, _minSize, _size, _property, _mime, _union, _xor, _discriminatedUnion, _intersection, _tuple, _record, _map, _set, _enum, _nativeEnum, _literal, _file, _transform, _optional, _nullable, _default, _nonoptional, _success, _catch, _pipe, _readonly, _templateLiteral, _lazy, _promise, _custom, _check, _stringbool, _stringFormat */
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(44890);
/* harmony import */ var _registries_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(29396);
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(54723);




function snapshotChecks(def) {
    if (def.checks)
        def.checks = [...def.checks];
    return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
    return new Class(snapshotChecks({ type: "string", ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedString(Class, params) {
    return new Class(snapshotChecks({ type: "string", coerce: true, ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _email(Class, params) {
    return new Class({
        type: "string",
        format: "email",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _guid(Class, params) {
    return new Class({
        type: "string",
        format: "guid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuid(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv4(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v4",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv6(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v6",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv7(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v7",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _url(Class, params) {
    return new Class({
        type: "string",
        format: "url",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _emoji(Class, params) {
    return new Class({
        type: "string",
        format: "emoji",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nanoid(Class, params) {
    return new Class({
        type: "string",
        format: "nanoid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link _cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
// @__NO_SIDE_EFFECTS__
function _cuid(Class, params) {
    return new Class({
        type: "string",
        format: "cuid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cuid2(Class, params) {
    return new Class({
        type: "string",
        format: "cuid2",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ulid(Class, params) {
    return new Class({
        type: "string",
        format: "ulid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _xid(Class, params) {
    return new Class({
        type: "string",
        format: "xid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ksuid(Class, params) {
    return new Class({
        type: "string",
        format: "ksuid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv4(Class, params) {
    return new Class({
        type: "string",
        format: "ipv4",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv6(Class, params) {
    return new Class({
        type: "string",
        format: "ipv6",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mac(Class, params) {
    return new Class({
        type: "string",
        format: "mac",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv4(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv4",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv6(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv6",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64(Class, params) {
    return new Class({
        type: "string",
        format: "base64",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64url(Class, params) {
    return new Class({
        type: "string",
        format: "base64url",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _e164(Class, params) {
    return new Class({
        type: "string",
        format: "e164",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _creditCard(Class, params) {
    return new Class({
        type: "string",
        format: "credit_card",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _iban(Class, params) {
    return new Class({
        type: "string",
        format: "iban",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _jwt(Class, params) {
    return new Class({
        type: "string",
        format: "jwt",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
const TimePrecision = {
    Any: null,
    Minute: -1,
    Second: 0,
    Millisecond: 3,
    Microsecond: 6,
};
// @__NO_SIDE_EFFECTS__
function _isoDateTime(Class, params) {
    return new Class({
        type: "string",
        format: "datetime",
        check: "string_format",
        offset: false,
        local: false,
        precision: null,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class, params) {
    return new Class({
        type: "string",
        format: "date",
        check: "string_format",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoTime(Class, params) {
    return new Class({
        type: "string",
        format: "time",
        check: "string_format",
        precision: null,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDuration(Class, params) {
    return new Class({
        type: "string",
        format: "duration",
        check: "string_format",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _number(Class, params) {
    return new Class(snapshotChecks({ type: "number", checks: [], ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedNumber(Class, params) {
    return new Class(snapshotChecks({ type: "number", coerce: true, checks: [], ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _int(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "safeint",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float64(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "int32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "uint32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
    return new Class({
        type: "boolean",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBoolean(Class, params) {
    return new Class({
        type: "boolean",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _bigint(Class, params) {
    return new Class({
        type: "bigint",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBigint(Class, params) {
    return new Class({
        type: "bigint",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "int64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "uint64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _symbol(Class, params) {
    return new Class({
        type: "symbol",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _undefined(Class, params) {
    return new Class({
        type: "undefined",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _null(Class, params) {
    return new Class({
        type: "null",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _any(Class) {
    return new Class({
        type: "any",
    });
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class) {
    return new Class({
        type: "unknown",
    });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
    return new Class({
        type: "never",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _void(Class, params) {
    return new Class({
        type: "void",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _date(Class, params) {
    return new Class({
        type: "date",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedDate(Class, params) {
    return new Class({
        type: "date",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nan(Class, params) {
    return new Class({
        type: "nan",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lt(value, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckLessThan */ .sm({
        check: "less_than",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckLessThan */ .sm({
        check: "less_than",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckGreaterThan */ .J_({
        check: "greater_than",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckGreaterThan */ .J_({
        check: "greater_than",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _positive(params) {
    return _gt(0, params);
}
// negative
// @__NO_SIDE_EFFECTS__
function _negative(params) {
    return _lt(0, params);
}
// nonpositive
// @__NO_SIDE_EFFECTS__
function _nonpositive(params) {
    return _lte(0, params);
}
// nonnegative
// @__NO_SIDE_EFFECTS__
function _nonnegative(params) {
    return _gte(0, params);
}
// @__NO_SIDE_EFFECTS__
function _multipleOf(value, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckMultipleOf */ .Jk({
        check: "multiple_of",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        value,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxSize(maximum, params) {
    return new checks.$ZodCheckMaxSize({
        check: "max_size",
        ...util.normalizeParams(params),
        maximum,
    });
}
// @__NO_SIDE_EFFECTS__
function _minSize(minimum, params) {
    return new checks.$ZodCheckMinSize({
        check: "min_size",
        ...util.normalizeParams(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _size(size, params) {
    return new checks.$ZodCheckSizeEquals({
        check: "size_equals",
        ...util.normalizeParams(params),
        size,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
    const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckMaxLength */ .Yk({
        check: "max_length",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        maximum,
    });
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckMinLength */ .Kk({
        check: "min_length",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _length(length, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckLengthEquals */ .RM({
        check: "length_equals",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        length,
    });
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckRegex */ .DG({
        check: "string_format",
        format: "regex",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        pattern,
    });
}
// @__NO_SIDE_EFFECTS__
function _lowercase(params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckLowerCase */ .NI({
        check: "string_format",
        format: "lowercase",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uppercase(params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckUpperCase */ .kH({
        check: "string_format",
        format: "uppercase",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _includes(includes, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckIncludes */ .Tt({
        check: "string_format",
        format: "includes",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        includes,
    });
}
// @__NO_SIDE_EFFECTS__
function _startsWith(prefix, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckStartsWith */ .J({
        check: "string_format",
        format: "starts_with",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        prefix,
    });
}
// @__NO_SIDE_EFFECTS__
function _endsWith(suffix, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckEndsWith */ .E6({
        check: "string_format",
        format: "ends_with",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        suffix,
    });
}
// @__NO_SIDE_EFFECTS__
function _property(property, schema, params) {
    return new checks.$ZodCheckProperty({
        check: "property",
        property,
        schema,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _properties(shape, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckProperties */ .nJ({
        check: "properties",
        shape,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mime(types, params) {
    return new checks.$ZodCheckMimeType({
        check: "mime_type",
        mime: types,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _overwrite(tx) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckOverwrite */ .v$({
        check: "overwrite",
        tx,
    });
}
// normalize
// @__NO_SIDE_EFFECTS__
function _normalize(form) {
    return _overwrite((input) => input.normalize(form));
}
// trim
// @__NO_SIDE_EFFECTS__
function _trim() {
    return _overwrite((input) => input.trim());
}
// toLowerCase
// @__NO_SIDE_EFFECTS__
function _toLowerCase() {
    return _overwrite((input) => input.toLowerCase());
}
// toUpperCase
// @__NO_SIDE_EFFECTS__
function _toUpperCase() {
    return _overwrite((input) => input.toUpperCase());
}
// slugify
// @__NO_SIDE_EFFECTS__
function _slugify() {
    return _overwrite((input) => _util_js__WEBPACK_IMPORTED_MODULE_0__/* .slugify */ .Yv(input));
}
// @__NO_SIDE_EFFECTS__
function _array(Class, element, params) {
    return new Class({
        type: "array",
        element,
        // get element() {
        //   return element;
        // },
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _union(Class, options, params) {
    return new Class({
        type: "union",
        options,
        ...util.normalizeParams(params),
    });
}
function _xor(Class, options, params) {
    return new Class({
        type: "union",
        options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _discriminatedUnion(Class, discriminator, options, params) {
    return new Class({
        type: "union",
        options: options,
        discriminator,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _intersection(Class, left, right) {
    return new Class({
        type: "intersection",
        left,
        right,
    });
}
// export function _tuple(
//   Class: util.SchemaClass<schemas.$ZodTuple>,
//   items: [],
//   params?: string | $ZodTupleParams
// ): schemas.$ZodTuple<[], null>;
// @__NO_SIDE_EFFECTS__
function _tuple(Class, items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof schemas.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new Class({
        type: "tuple",
        items,
        rest,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _record(Class, keyType, valueType, params) {
    return new Class({
        type: "record",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _map(Class, keyType, valueType, params) {
    return new Class({
        type: "map",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _set(Class, valueType, params) {
    return new Class({
        type: "set",
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _enum(Class, values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    // if (Array.isArray(values)) {
    //   for (const value of values) {
    //     entries[value] = value;
    //   }
    // } else {
    //   Object.assign(entries, values);
    // }
    // const entries: util.EnumLike = {};
    // for (const val of values) {
    //   entries[val] = val;
    // }
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function _nativeEnum(Class, entries, params) {
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _literal(Class, value, params) {
    return new Class({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _file(Class, params) {
    return new Class({
        type: "file",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _transform(Class, fn) {
    return new Class({
        type: "transform",
        transform: fn,
    });
}
// @__NO_SIDE_EFFECTS__
function _optional(Class, innerType) {
    return new Class({
        type: "optional",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _nullable(Class, innerType) {
    return new Class({
        type: "nullable",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _default(Class, innerType, defaultValue) {
    return new Class({
        type: "default",
        innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : util.shallowClone(defaultValue);
        },
    });
}
// @__NO_SIDE_EFFECTS__
function _nonoptional(Class, innerType, params) {
    return new Class({
        type: "nonoptional",
        innerType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _success(Class, innerType) {
    return new Class({
        type: "success",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _catch(Class, innerType, catchValue) {
    return new Class({
        type: "catch",
        innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : util.constantCatch(catchValue)),
    });
}
// @__NO_SIDE_EFFECTS__
function _pipe(Class, in_, out) {
    return new Class({
        type: "pipe",
        in: in_,
        out,
    });
}
// @__NO_SIDE_EFFECTS__
function _readonly(Class, innerType) {
    return new Class({
        type: "readonly",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _templateLiteral(Class, parts, params) {
    return new Class({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lazy(Class, getter) {
    return new Class({
        type: "lazy",
        getter,
    });
}
// @__NO_SIDE_EFFECTS__
function _promise(Class, innerType) {
    return new Class({
        type: "promise",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _custom(Class, fn, _params) {
    const norm = util.normalizeParams(_params);
    norm.abort ?? (norm.abort = true); // default to abort:false
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ...norm,
    });
    return schema;
}
// same as _custom but defaults to abort:false
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(_params),
    });
    return schema;
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
    const ch = _check((payload) => {
        payload.addIssue = (issue) => {
            if (typeof issue === "string") {
                payload.issues.push(_util_js__WEBPACK_IMPORTED_MODULE_0__/* .issue */ .sn(issue, payload.value, ch._zod.def));
            }
            else {
                // for Zod 3 backwards compatibility
                const _issue = issue;
                if (_issue.fatal)
                    _issue.continue = false;
                _issue.code ?? (_issue.code = "custom");
                if (!("input" in _issue))
                    _issue.input = payload.value;
                _issue.inst ?? (_issue.inst = ch);
                _issue.continue ?? (_issue.continue = !ch._zod.def.abort); // abort is always undefined, so this is always true...
                payload.issues.push(_util_js__WEBPACK_IMPORTED_MODULE_0__/* .issue */ .sn(_issue));
            }
        };
        return fn(payload.value, payload);
    }, params);
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
    const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheck */ .QP({
        check: "custom",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
    ch._zod.check = fn;
    return ch;
}
// @__NO_SIDE_EFFECTS__
function describe(description) {
    const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheck */ .QP({ check: "describe" });
    ch._zod.onattach = [
        (inst) => {
            const existing = _registries_js__WEBPACK_IMPORTED_MODULE_2__/* .globalRegistry */ .fd.get(inst) ?? {};
            _registries_js__WEBPACK_IMPORTED_MODULE_2__/* .globalRegistry */ .fd.add(inst, { ...existing, description });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function meta(metadata) {
    const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheck */ .QP({ check: "meta" });
    ch._zod.onattach = [
        (inst) => {
            const existing = _registries_js__WEBPACK_IMPORTED_MODULE_2__/* .globalRegistry */ .fd.get(inst) ?? {};
            _registries_js__WEBPACK_IMPORTED_MODULE_2__/* .globalRegistry */ .fd.add(inst, { ...existing, ...metadata });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _stringbool(Classes, _params) {
    const params = util.normalizeParams(_params);
    let truthyArray = params.truthy ?? ["true", "1", "yes", "on", "y", "enabled"];
    let falsyArray = params.falsy ?? ["false", "0", "no", "off", "n", "disabled"];
    if (params.case !== "sensitive") {
        truthyArray = truthyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
        falsyArray = falsyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
    }
    const truthySet = new Set(truthyArray);
    const falsySet = new Set(falsyArray);
    const _Codec = Classes.Codec ?? schemas.$ZodCodec;
    const _Boolean = Classes.Boolean ?? schemas.$ZodBoolean;
    const _String = Classes.String ?? schemas.$ZodString;
    const stringSchema = new _String({ type: "string", error: params.error });
    const booleanSchema = new _Boolean({ type: "boolean", error: params.error });
    const codec = new _Codec({
        type: "pipe",
        in: stringSchema,
        out: booleanSchema,
        transform: ((input, payload) => {
            let data = input;
            if (params.case !== "sensitive")
                data = data.toLowerCase();
            if (truthySet.has(data)) {
                return true;
            }
            else if (falsySet.has(data)) {
                return false;
            }
            else {
                payload.issues.push({
                    code: "invalid_value",
                    expected: "stringbool",
                    values: [...truthySet, ...falsySet],
                    input: payload.value,
                    inst: codec,
                    continue: false,
                });
                return {};
            }
        }),
        reverseTransform: ((input, _payload) => {
            if (input === true) {
                return truthyArray[0] || "true";
            }
            else {
                return falsyArray[0] || "false";
            }
        }),
        error: params.error,
    });
    codec._zod.bag.truthy = truthyArray;
    codec._zod.bag.falsy = falsyArray;
    codec._zod.bag.case = params.case ?? "insensitive";
    return codec;
}
// @__NO_SIDE_EFFECTS__
function _stringFormat(Class, format, fnOrRegex, _params = {}) {
    const params = util.normalizeParams(_params);
    const def = {
        check: "string_format",
        type: "string",
        format,
        fn: typeof fnOrRegex === "function" ? fnOrRegex : (val) => fnOrRegex.test(val),
        ...params,
    };
    if (fnOrRegex instanceof RegExp) {
        def.pattern = fnOrRegex;
    }
    const inst = new Class(def);
    return inst;
}


/***/ }),

/***/ 44890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ $ZodCheckRegex),
/* harmony export */   E6: () => (/* binding */ $ZodCheckEndsWith),
/* harmony export */   J: () => (/* binding */ $ZodCheckStartsWith),
/* harmony export */   J_: () => (/* binding */ $ZodCheckGreaterThan),
/* harmony export */   Jk: () => (/* binding */ $ZodCheckMultipleOf),
/* harmony export */   KH: () => (/* binding */ $ZodCheckNumberFormat),
/* harmony export */   Kk: () => (/* binding */ $ZodCheckMinLength),
/* harmony export */   NI: () => (/* binding */ $ZodCheckLowerCase),
/* harmony export */   QP: () => (/* binding */ $ZodCheck),
/* harmony export */   RM: () => (/* binding */ $ZodCheckLengthEquals),
/* harmony export */   Tt: () => (/* binding */ $ZodCheckIncludes),
/* harmony export */   Yk: () => (/* binding */ $ZodCheckMaxLength),
/* harmony export */   kH: () => (/* binding */ $ZodCheckUpperCase),
/* harmony export */   nJ: () => (/* binding */ $ZodCheckProperties),
/* harmony export */   ql: () => (/* binding */ $ZodCheckStringFormat),
/* harmony export */   sm: () => (/* binding */ $ZodCheckLessThan),
/* harmony export */   v$: () => (/* binding */ $ZodCheckOverwrite)
/* harmony export */ });
/* unused harmony exports $ZodCheckBigIntFormat, $ZodCheckMaxSize, $ZodCheckMinSize, $ZodCheckSizeEquals, $ZodCheckProperty, $ZodCheckMimeType */
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(88532);
/* harmony import */ var _regexes_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(23908);
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(54723);
// import { $ZodType } from "./schemas.js";



const $ZodCheck = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheck", (inst, def) => {
    var _a;
    inst._zod ?? (inst._zod = {});
    inst._zod.def = def;
    (_a = inst._zod).onattach ?? (_a.onattach = []);
});
/** Default `when` for size-based checks: run only on non-nullish values with a `size`. */
const _whenHasSize = (payload) => {
    const val = payload.value;
    return !util.nullish(val) && val.size !== undefined;
};
/** Default `when` for length-based checks: run only on non-nullish values with a `length`. */
const _whenHasLength = (payload) => {
    const val = payload.value;
    return !_util_js__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl(val) && val.length !== undefined;
};
const numericOriginMap = {
    number: "number",
    bigint: "bigint",
    object: "date",
};
const $ZodCheckLessThan = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckLessThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value <= def.value : payload.value < def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_big",
            maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckGreaterThan = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckGreaterThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_small",
            minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckMultipleOf = 
/*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckMultipleOf", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        if (typeof payload.value !== typeof def.value)
            throw new Error("Cannot mix number and bigint in multiple_of check.");
        const isMultiple = typeof payload.value === "bigint"
            ? // `value % 0n` throws, and nothing is a multiple of zero — the number branch already fails this way via NaN
                def.value !== BigInt(0) && payload.value % def.value === BigInt(0)
            : _util_js__WEBPACK_IMPORTED_MODULE_1__/* .floatSafeRemainder */ .LG(payload.value, def.value) === 0;
        if (isMultiple)
            return;
        payload.issues.push({
            origin: typeof payload.value,
            code: "not_multiple_of",
            divisor: def.value,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckNumberFormat = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckNumberFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    def.format = def.format || "float64";
    const isInt = def.format?.includes("int");
    const origin = isInt ? "int" : "number";
    const [minimum, maximum] = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .NUMBER_FORMAT_RANGES */ .zH[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (isInt) {
            if (!Number.isInteger(input)) {
                // invalid_format issue
                // payload.issues.push({
                //   expected: def.format,
                //   format: def.format,
                //   code: "invalid_format",
                //   input,
                //   inst,
                // });
                // invalid_type issue
                payload.issues.push({
                    expected: origin,
                    format: def.format,
                    code: "invalid_type",
                    continue: false,
                    input,
                    inst,
                });
                return;
                // not_multiple_of issue
                // payload.issues.push({
                //   code: "not_multiple_of",
                //   origin: "number",
                //   input,
                //   inst,
                //   divisor: 1,
                // });
            }
            if (!Number.isSafeInteger(input)) {
                if (input > 0) {
                    // too_big
                    payload.issues.push({
                        input,
                        code: "too_big",
                        maximum: Number.MAX_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                else {
                    // too_small
                    payload.issues.push({
                        input,
                        code: "too_small",
                        minimum: Number.MIN_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                return;
            }
        }
        if (input < minimum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_small",
                minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodCheckBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckBigIntFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    const [minimum, maximum] = util.BIGINT_FORMAT_RANGES[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (input < minimum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_small",
                minimum: minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
const $ZodCheckMaxSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMaxSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size <= def.maximum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMinSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMinSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size >= def.minimum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckSizeEquals = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckSizeEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size === def.size)
            return;
        const tooBig = size > def.size;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            ...(tooBig ? { code: "too_big", maximum: def.size } : { code: "too_small", minimum: def.size }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMaxLength = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckMaxLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // Strings are measured in Unicode code points, not UTF-16 units. A code point is at most two units, so a string that already fits in units fits in code points; only an overflow has to be counted.
        const length = typeof input === "string" && units > def.maximum ? _util_js__WEBPACK_IMPORTED_MODULE_1__/* .codePointLength */ .O7(input) : units;
        if (length <= def.maximum)
            return;
        const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .getLengthableOrigin */ .Rc(input);
        payload.issues.push({
            origin,
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckMinLength = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckMinLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so fewer units than the floor can never reach it and twice the floor always clears it. Only in between is the exact count in doubt.
        const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2
            ? _util_js__WEBPACK_IMPORTED_MODULE_1__/* .codePointLength */ .O7(input)
            : units;
        if (length >= def.minimum)
            return;
        const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .getLengthableOrigin */ .Rc(input);
        payload.issues.push({
            origin,
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckLengthEquals = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckLengthEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so outside `[length, length * 2]` units the target is missed either way — and missed in the same direction in both measures.
        const length = typeof input === "string" && units >= def.length && units <= def.length * 2
            ? _util_js__WEBPACK_IMPORTED_MODULE_1__/* .codePointLength */ .O7(input)
            : units;
        if (length === def.length)
            return;
        const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .getLengthableOrigin */ .Rc(input);
        const tooBig = length > def.length;
        payload.issues.push({
            origin,
            ...(tooBig ? { code: "too_big", maximum: def.length } : { code: "too_small", minimum: def.length }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckStringFormat = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckStringFormat", (inst, def) => {
    var _a, _b;
    $ZodCheck.init(inst, def);
    if (def.pattern)
        (_a = inst._zod).check ?? (_a.check = (payload) => {
            def.pattern.lastIndex = 0;
            if (def.pattern.test(payload.value))
                return;
            payload.issues.push({
                origin: "string",
                code: "invalid_format",
                format: def.format,
                input: payload.value,
                ...(def.pattern ? { pattern: def.pattern.toString() } : {}),
                inst,
                continue: !def.abort,
            });
        });
    else
        (_b = inst._zod).check ?? (_b.check = () => { });
});
const $ZodCheckRegex = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckRegex", (inst, def) => {
    $ZodCheckStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        def.pattern.lastIndex = 0;
        if (def.pattern.test(payload.value))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "regex",
            input: payload.value,
            pattern: def.pattern.toString(),
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckLowerCase = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckLowerCase", (inst, def) => {
    def.pattern ?? (def.pattern = _regexes_js__WEBPACK_IMPORTED_MODULE_2__/* .lowercase */ .AC);
    $ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckUpperCase = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckUpperCase", (inst, def) => {
    def.pattern ?? (def.pattern = _regexes_js__WEBPACK_IMPORTED_MODULE_2__/* .uppercase */ .Zv);
    $ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckIncludes = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckIncludes", (inst, def) => {
    $ZodCheck.init(inst, def);
    const escapedRegex = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeRegex */ .sD(def.includes);
    // `String.prototype.includes(sub, position)` matches `sub` at `position`
    // OR LATER, so the pattern must allow at least `position` leading chars
    // (`{N,}`), not exactly `position` chars (`{N}`).
    const pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
    def.pattern = pattern;
    inst._zod.check = (payload) => {
        if (payload.value.includes(def.includes, def.position))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "includes",
            includes: def.includes,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckStartsWith = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckStartsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`^${_util_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeRegex */ .sD(def.prefix)}.*`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.startsWith(def.prefix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "starts_with",
            prefix: def.prefix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckEndsWith = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckEndsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`.*${_util_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeRegex */ .sD(def.suffix)}$`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.endsWith(def.suffix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "ends_with",
            suffix: def.suffix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
///////////////////////////////////
/////    $ZodCheckProperty    /////
///////////////////////////////////
function handleCheckPropertyResult(result, payload, property) {
    if (result.issues.length) {
        payload.issues.push(..._util_js__WEBPACK_IMPORTED_MODULE_1__/* .prefixIssues */ .lQ(property, result.issues));
    }
}
const $ZodCheckProperty = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckProperty", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        const result = def.schema._zod.run({
            value: payload.value[def.property],
            issues: [],
        }, {});
        if (result instanceof Promise) {
            return result.then((result) => handleCheckPropertyResult(result, payload, def.property));
        }
        handleCheckPropertyResult(result, payload, def.property);
        return;
    };
})));
const $ZodCheckProperties = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckProperties", (inst, def) => {
    $ZodCheck.init(inst, def);
    _util_js__WEBPACK_IMPORTED_MODULE_1__/* .hide */ .jD(inst, Symbol.iterator, function* () {
        yield inst;
    });
    // key and schema snapshotted together: reading one live and the other cached lets a later mutation of the caller's shape object pair a stale key with a missing schema
    let entries;
    inst._zod.check = (payload) => {
        // the base schema already typed the value, so only a nullish one is rejected here: the properties read on a primitive too, matching z.property() on a string's length
        if (payload.value == null) {
            payload.issues.push({ expected: "object", code: "invalid_type", input: payload.value, inst });
            return undefined;
        }
        entries ?? (entries = Reflect.ownKeys(def.shape).map((key) => [key, def.shape[key]]));
        const input = payload.value;
        let proms;
        for (const [key, schema] of entries) {
            const result = schema._zod.run({ value: input[key], issues: [] }, {});
            if (result instanceof Promise) {
                proms ?? (proms = []);
                proms.push(result.then((result) => handleCheckPropertyResult(result, payload, key)));
            }
            else {
                handleCheckPropertyResult(result, payload, key);
            }
        }
        if (proms)
            return Promise.all(proms).then(() => undefined);
        return undefined;
    };
});
const $ZodCheckMimeType = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMimeType", (inst, def) => {
    $ZodCheck.init(inst, def);
    const mimeSet = new Set(def.mime);
    inst._zod.check = (payload) => {
        if (mimeSet.has(payload.value.type))
            return;
        payload.issues.push({
            code: "invalid_value",
            values: def.mime,
            input: payload.value.type,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckOverwrite = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckOverwrite", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        payload.value = def.tx(payload.value);
    };
});


/***/ }),

/***/ 88532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ config),
/* harmony export */   GT: () => (/* binding */ $ZodAsyncError),
/* harmony export */   cV: () => (/* binding */ $ZodEncodeError),
/* harmony export */   cr: () => (/* binding */ globalConfig),
/* harmony export */   xI: () => (/* binding */ $constructor)
/* harmony export */ });
/* unused harmony exports NEVER, $brand */
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(54723);
var _a;

/** A special constant with type `never` */
const NEVER = /*@__PURE__*/ Object.freeze({
    status: "aborted",
});
/* Shared descriptor for installing `_zod`; defineProperty reads it
 * synchronously, so reusing one object avoids a per-instance allocation. */
const _zodDesc = { value: undefined, enumerable: false };
// null where suppressing the capture would be unrecoverable: `parse()` puts the frames back with `captureStackTrace`, so without it the throw would lose its stack. also latched to null once `stackTraceLimit` proves unassignable, which a realm can do at any point by hardening Error
let _E = "captureStackTrace" in Error ? Error : null;
// v8 captures a stack trace inside the Error constructor, which dominates a failed parse; costs only the frames, and parse() restores those. the constructor must RUN: Object.create is cheaper and passes instanceof, but Error.isError and util.types.isNativeError check an internal slot
function newError(Definition) {
    const E = _E;
    if (E) {
        const saved = E.stackTraceLimit;
        if (typeof saved === "number") {
            try {
                E.stackTraceLimit = 0;
            }
            catch {
                _E = null;
                return new Definition();
            }
            try {
                return new Definition();
            }
            finally {
                E.stackTraceLimit = saved;
            }
        }
    }
    return new Definition();
}
function $constructor(name, initializer, 
/** This trait's members, installed once on every prototype that composes it. They cannot be declared in the initializer above: that runs per instance, and the prototype is shared. */
proto, params) {
    // Prototype for this constructor's `_zod` internals. Lazily-derived fields (`values`, `pattern`, `optin`, …) install here once rather than as an accessor on every instance.
    const zodProto = {};
    // Assigning the fields in the constructor body is what gives instances in-object slots; building the object literally and reparenting it costs a second allocation and a generic property copy.
    function Internals(def) {
        this.def = def;
        this.constr = _;
        this.traits = new Set();
    }
    Internals.prototype = zodProto;
    const protoMembers = proto;
    // One trait's members land on every prototype whose chain composes it, so the answer is per prototype rather than per trait.
    const initialized = protoMembers && new WeakSet();
    function init(inst, def) {
        if (!inst._zod) {
            _zodDesc.value = new Internals(def);
            try {
                Object.defineProperty(inst, "_zod", _zodDesc);
            }
            finally {
                // Cleared even on throw, so the shared descriptor never leaks one instance's internals into the next.
                _zodDesc.value = undefined;
            }
        }
        else if (inst._zod.traits.has(name)) {
            return;
        }
        inst._zod.traits.add(name);
        initializer(inst, def);
        if (initialized) {
            // `super(def)` from a user subclass gives `this` a prototype the subclass owns, and installing there would overwrite whatever the subclass declared. `constr` built the instance, so its prototype is the one below the subclass's that should carry the members. A receiver whose chain never reaches that prototype installs on its own, which for a plain object handed straight to `init` means `Object.prototype` — unchanged from before.
            const own = Object.getPrototypeOf(inst);
            const ctorProto = inst._zod.constr.prototype;
            let up = own;
            while (up && up !== ctorProto)
                up = Object.getPrototypeOf(up);
            const target = up ?? own;
            if (!initialized.has(target)) {
                initialized.add(target);
                (0,_util_js__WEBPACK_IMPORTED_MODULE_0__/* .members */ .ol)(target, protoMembers);
            }
        }
        // support prototype modifications; for-in avoids the array allocation of Object.keys on the (usually empty) prototype
        const proto = _.prototype;
        for (const k in proto) {
            if (!Object.prototype.hasOwnProperty.call(proto, k))
                continue;
            if (!(k in inst)) {
                inst[k] = proto[k].bind(inst);
            }
        }
    }
    // doesn't work if Parent has a constructor with arguments
    const Parent = params?.Parent ?? Object;
    class Definition extends Parent {
    }
    Object.defineProperty(Definition, "name", { value: name });
    function _(def) {
        const inst = params?.Parent ? newError(Definition) : this;
        init(inst, def);
        const deferred = inst._zod.deferred;
        if (deferred) {
            for (const fn of deferred) {
                fn();
            }
            // Released: initializers run once, and the list would otherwise be retained for the schema's lifetime.
            inst._zod.deferred = undefined;
        }
        // Global post-processor hook. Internal: installed by `import "zod/compile"` to enable AOT compilation for every constructed schema. Runs last, once the instance is fully built, because it hands the instance to compile(). The post-processor is expected to be reentrancy-guarded by its own implementation.
        const pp = globalThis.__zod_globalConfig?.postProcessor;
        if (pp)
            pp(inst);
        return inst;
    }
    Object.defineProperty(_, "init", { value: init });
    Object.defineProperty(_, Symbol.hasInstance, {
        value: (inst) => {
            if (params?.Parent && inst instanceof params.Parent)
                return true;
            return inst?._zod?.traits?.has(name);
        },
    });
    Object.defineProperty(_, "name", { value: name });
    return _;
}
//////////////////////////////   UTILITIES   ///////////////////////////////////////
const $brand = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("zod_brand")));
class $ZodAsyncError extends Error {
    constructor() {
        super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
    }
}
class $ZodEncodeError extends Error {
    constructor(name) {
        super(`Encountered unidirectional transform during encode: ${name}`);
        this.name = "ZodEncodeError";
    }
}
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
const globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
    if (newConfig)
        Object.assign(globalConfig, newConfig);
    return globalConfig;
}


/***/ }),

/***/ 23908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ lowercase),
/* harmony export */   Ak: () => (/* binding */ nanoid),
/* harmony export */   D2: () => (/* binding */ nanoidOfLength),
/* harmony export */   F: () => (/* binding */ httpProtocol),
/* harmony export */   Gl: () => (/* binding */ cuid2),
/* harmony export */   K3: () => (/* binding */ base64),
/* harmony export */   Os: () => (/* binding */ guid),
/* harmony export */   Rp: () => (/* binding */ email),
/* harmony export */   Z0: () => (/* binding */ ulid),
/* harmony export */   Zg: () => (/* binding */ emoji),
/* harmony export */   Zv: () => (/* binding */ uppercase),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   fO: () => (/* binding */ ksuid),
/* harmony export */   gF: () => (/* binding */ cuid),
/* harmony export */   gp: () => (/* binding */ anyString),
/* harmony export */   hQ: () => (/* binding */ e164),
/* harmony export */   kB: () => (/* binding */ time),
/* harmony export */   kM: () => (/* binding */ xid),
/* harmony export */   l7: () => (/* binding */ cidrv6),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   o: () => (/* binding */ bigint),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   r0: () => (/* binding */ base64url),
/* harmony export */   uR: () => (/* binding */ uuid),
/* harmony export */   uX: () => (/* binding */ ipv4),
/* harmony export */   ug: () => (/* binding */ ipv6),
/* harmony export */   w$: () => (/* binding */ datetime),
/* harmony export */   zM: () => (/* binding */ boolean),
/* harmony export */   zr: () => (/* binding */ cidrv4)
/* harmony export */ });
/* unused harmony exports extendedDuration, uuid4, uuid6, uuid7, html5Email, rfc5322Email, unicodeEmail, idnEmail, browserEmail, mac, hostname, domain, creditCard, currencyCode, iban, string, null, undefined, hex, md5_hex, md5_base64, md5_base64url, sha1_hex, sha1_base64, sha1_base64url, sha256_hex, sha256_base64, sha256_base64url, sha384_hex, sha384_base64, sha384_base64url, sha512_hex, sha512_base64, sha512_base64url */

/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const cuid = /^[cC][0-9a-z]{6,}$/;
const cuid2 = /^[0-9a-z]+$/;
const ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
const xid = /^[0-9a-vA-V]{20}$/;
const ksuid = /^[A-Za-z0-9]{27}$/;
const nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
    return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
/** ISO 8601-1 duration regex. Does not support the 8601-2 extensions like negative durations or fractional/negative components. */
const duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
/** Implements ISO 8601-2 extensions like explicit +- prefixes, mixing weeks with other units, and fractional/negative components. */
const extendedDuration = /^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/;
/** A regex for any UUID-like identifier: 8-4-4-4-12 hex pattern */
const guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
/** Returns a regex for validating an RFC 9562/4122 UUID.
 *
 * @param version Optionally specify a version 1-8. If no version is specified, all versions are supported. */
const uuid = (version) => {
    if (!version)
        return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
    return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
};
const uuid4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(4)));
const uuid6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(6)));
const uuid7 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(7)));
/** Practical email validation */
const email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
/** Equivalent to the HTML5 input[type=email] validation implemented by browsers. Source: https://developer.mozilla.org/en-US/docs/Web/HTML/Element/input/email */
const html5Email = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
/** The classic emailregex.com regex for RFC 5322-compliant emails */
const rfc5322Email = /^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/;
/** A loose regex that allows Unicode characters, enforces length limits, and that's about it. */
const unicodeEmail = /^[^\s@"]{1,64}@[^\s@]{1,255}$/u;
const idnEmail = (/* unused pure expression or super */ null && (unicodeEmail));
const browserEmail = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
// from https://thekevinscott.com/emojis-in-javascript/#writing-a-regular-expression
// Single character class, not an alternation: the two properties overlap (U+1F9B0-U+1F9B3), so `(A|B)+` backtracks exponentially on a failed match. The leading lookahead then demands one anchor — a pictograph, a regional indicator, or the enclosing keycap — because `\p{Emoji_Component}` on its own covers ASCII digits, `#`, `*`, ZWJ, variation selectors and skin tone modifiers, none of which is an emoji without a base.
const _emoji = `^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`;
function emoji() {
    return new RegExp(_emoji, "u");
}
const ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
const ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
const mac = (delimiter) => {
    const escapedDelim = util.escapeRegex(delimiter ?? ":");
    return new RegExp(`^(?:[0-9A-F]{2}${escapedDelim}){5}[0-9A-F]{2}$|^(?:[0-9a-f]{2}${escapedDelim}){5}[0-9a-f]{2}$`);
};
const cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
const cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
// https://stackoverflow.com/questions/7860392/determine-if-string-is-in-base64-using-javascript
const base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
const base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
// based on https://stackoverflow.com/questions/106179/regular-expression-to-match-dns-hostname-or-ip-address
// export const hostname: RegExp = /^([a-zA-Z0-9-]+\.)*[a-zA-Z0-9-]+$/;
const hostname = /^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/;
const domain = /^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/;
const httpProtocol = /^https?$/;
// https://blog.stevenlevithan.com/archives/validate-phone-number#r4-3 (regex sans spaces) E.164: leading digit must be 1-9; total digits (excluding '+') between 7-15
const e164 = /^\+[1-9]\d{6,14}$/;
// Credit card shape: 12–19 digits, optionally separated by single spaces or single hyphens. ISO/IEC 7812 caps the PAN at 19 digits; 12 is the shortest issued length (Maestro).
const creditCard = /^\d(?:[ -]?\d){11,18}$/;
// ISO 4217 alpha codes from the SIX list, regenerated by scripts/update-iso-4217.ts
const currencyCode = /^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/;
// iban electronic format: 2-letter country, check digits 02-98 (the only values `98 - remainder` can produce), 11-30 bban characters
const iban = /^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/;
const dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
/** Anchors a pattern source. The interpolation lives here rather than at the call site because
 * esbuild will not drop a `@__PURE__` call whose own argument interpolates a variable, but it
 * will drop `anchor(dateSource)`. Keeping it inline pinned `date` into every bundle. */
function anchor(source) {
    return new RegExp(`^${source}$`);
}
const date = /*@__PURE__*/ anchor(dateSource);
function timeSource(args) {
    const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
    const regex = typeof args.precision === "number"
        ? args.precision === -1
            ? `${hhmm}`
            : args.precision === 0
                ? `${hhmm}:[0-5]\\d`
                : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}`
        : args.seconds
            ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?`
            : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
    return regex;
}
function time(args) {
    return new RegExp(`^${timeSource(args)}$`);
}
// Adapted from https://stackoverflow.com/a/3143231
function datetime(args) {
    const opts = ["Z"];
    // if (args.offset) opts.push(`([+-]\\d{2}:\\d{2})`);
    if (args.offset)
        opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
    // RFC 3339 mandates seconds wherever the time carries a `Z` or an offset, so only the unqualified form `local` adds may omit them
    const qualified = `${timeSource({ precision: args.precision, seconds: true })}(?:${opts.join("|")})`;
    const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
    return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
// the unbounded form of `string()` as a literal, so every plain string shares one instance instead of building its own
const anyString = /^[\s\S]{0,}$/;
const string = (params) => {
    const regex = params ? `[\\s\\S]{${params?.minimum ?? 0},${params?.maximum ?? ""}}` : `[\\s\\S]*`;
    return new RegExp(`^${regex}$`);
};
const bigint = /^-?\d+n?$/;
const integer = /^-?\d+$/;
const number = /^-?\d+(?:\.\d+)?$/;
const boolean = /^(?:true|false)$/i;
const _null = /^null$/i;

const _undefined = /^undefined$/i;

// regex for string with no uppercase letters
const lowercase = /^[^A-Z]*$/;
// regex for string with no lowercase letters
const uppercase = /^[^a-z]*$/;
// regex for hexadecimal strings (any length)
const hex = /^[0-9a-fA-F]*$/;
// Hash regexes for different algorithms and encodings
// Helper function to create base64 regex with exact length and padding
function fixedBase64(bodyLength, padding) {
    return new RegExp(`^[A-Za-z0-9+/]{${bodyLength}}${padding}$`);
}
// Helper function to create base64url regex with exact length (no padding)
function fixedBase64url(length) {
    return new RegExp(`^[A-Za-z0-9_-]{${length}}$`);
}
// MD5 (16 bytes): base64 = 24 chars total (22 + "==")
const md5_hex = /^[0-9a-fA-F]{32}$/;
const md5_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(22, "==")));
const md5_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(22)));
// SHA1 (20 bytes): base64 = 28 chars total (27 + "=")
const sha1_hex = /^[0-9a-fA-F]{40}$/;
const sha1_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(27, "=")));
const sha1_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(27)));
// SHA256 (32 bytes): base64 = 44 chars total (43 + "=")
const sha256_hex = /^[0-9a-fA-F]{64}$/;
const sha256_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(43, "=")));
const sha256_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(43)));
// SHA384 (48 bytes): base64 = 64 chars total (no padding)
const sha384_hex = /^[0-9a-fA-F]{96}$/;
const sha384_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(64, "")));
const sha384_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(64)));
// SHA512 (64 bytes): base64 = 88 chars total (86 + "==")
const sha512_hex = /^[0-9a-fA-F]{128}$/;
const sha512_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(86, "==")));
const sha512_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(86)));


/***/ }),

/***/ 29396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   fd: () => (/* binding */ globalRegistry),
/* harmony export */   u5: () => (/* binding */ registry)
/* harmony export */ });
/* unused harmony exports $output, $input, $ZodRegistry */
var _a;
const $output = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodOutput")));
const $input = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodInput")));
class $ZodRegistry {
    constructor() {
        this._map = new WeakMap();
        this._idmap = new Map();
    }
    add(schema, ..._meta) {
        const meta = _meta[0];
        this._map.set(schema, meta);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.set(meta.id, schema);
        }
        return this;
    }
    clear() {
        this._map = new WeakMap();
        this._idmap = new Map();
        return this;
    }
    remove(schema) {
        const meta = this._map.get(schema);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.delete(meta.id);
        }
        this._map.delete(schema);
        return this;
    }
    get(schema) {
        // return this._map.get(schema) as any;
        // inherit metadata
        const p = schema._zod.parent;
        if (p) {
            const pm = { ...(this.get(p) ?? {}) };
            delete pm.id; // do not inherit id
            const f = { ...pm, ...this._map.get(schema) };
            return Object.keys(f).length ? f : undefined;
        }
        return this._map.get(schema);
    }
    has(schema) {
        return this._map.has(schema);
    }
}
// registries
function registry() {
    return new $ZodRegistry();
}
(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
const globalRegistry = globalThis.__zod_globalRegistry;


/***/ }),

/***/ 54723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ normalizeParams),
/* harmony export */   B7: () => (/* binding */ stringifyPrimitive),
/* harmony export */   GW: () => (/* binding */ parsedType),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   LG: () => (/* binding */ floatSafeRemainder),
/* harmony export */   MO: () => (/* binding */ rawShape),
/* harmony export */   NM: () => (/* binding */ optionalKeys),
/* harmony export */   NR: () => (/* binding */ BIGINT_FORMAT_RANGES),
/* harmony export */   O7: () => (/* binding */ codePointLength),
/* harmony export */   OH: () => (/* binding */ partial),
/* harmony export */   PO: () => (/* binding */ cached),
/* harmony export */   QH: () => (/* binding */ aborted),
/* harmony export */   Qd: () => (/* binding */ isPlainObject),
/* harmony export */   Rc: () => (/* binding */ getLengthableOrigin),
/* harmony export */   SS: () => (/* binding */ constantCatch),
/* harmony export */   UQ: () => (/* binding */ esc),
/* harmony export */   Up: () => (/* binding */ pick),
/* harmony export */   Vy: () => (/* binding */ assignProp),
/* harmony export */   W0: () => (/* binding */ safeExtend),
/* harmony export */   X: () => (/* binding */ installLazyProp),
/* harmony export */   X$: () => (/* binding */ extend),
/* harmony export */   Yv: () => (/* binding */ slugify),
/* harmony export */   cJ: () => (/* binding */ omit),
/* harmony export */   cl: () => (/* binding */ nullish),
/* harmony export */   d3: () => (/* binding */ attachSchema),
/* harmony export */   gx: () => (/* binding */ captureStackTrace),
/* harmony export */   h1: () => (/* binding */ merge),
/* harmony export */   hI: () => (/* binding */ allowsEval),
/* harmony export */   hi: () => (/* binding */ sizeCaps),
/* harmony export */   iR: () => (/* binding */ finalizeIssue),
/* harmony export */   jD: () => (/* binding */ hide),
/* harmony export */   jw: () => (/* binding */ joinValues),
/* harmony export */   k8: () => (/* binding */ jsonStringifyReplacer),
/* harmony export */   lQ: () => (/* binding */ prefixIssues),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   o8: () => (/* binding */ clone),
/* harmony export */   ol: () => (/* binding */ members),
/* harmony export */   p6: () => (/* binding */ cleanRegex),
/* harmony export */   qQ: () => (/* binding */ propertyKeyTypes),
/* harmony export */   qh: () => (/* binding */ own),
/* harmony export */   rL: () => (/* binding */ explicitlyAborted),
/* harmony export */   sD: () => (/* binding */ escapeRegex),
/* harmony export */   sn: () => (/* binding */ issue),
/* harmony export */   un: () => (/* binding */ derived),
/* harmony export */   v5: () => (/* binding */ defineLazyInternal),
/* harmony export */   w5: () => (/* binding */ getEnumValues),
/* harmony export */   yG: () => (/* binding */ shallowClone),
/* harmony export */   zH: () => (/* binding */ NUMBER_FORMAT_RANGES),
/* harmony export */   zM: () => (/* binding */ mergeDefs)
/* harmony export */ });
/* unused harmony exports assertEqual, assertNotEqual, toZod, assertIs, assertNever, assert, defineLazy, objectClone, cloneDef, getElementAtPath, promiseAllObject, randomString, numKeys, getParsedType, primitiveTypes, createTransparentProxy, unwrapMessage, getSizableOrigin, cleanEnum, base64ToUint8Array, uint8ArrayToBase64, base64urlToUint8Array, uint8ArrayToBase64url, hexToUint8Array, uint8ArrayToHex, Class, CONSTANT_CATCH */
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(88532);

// functions
function assertEqual(val) {
    return val;
}
function assertNotEqual(val) {
    return val;
}
function toZod() {
    return (schema) => schema;
}
function assertIs(_arg) { }
function assertNever(_x) {
    throw new Error("Unexpected value in exhaustive check");
}
function assert(_) { }
function getEnumValues(entries) {
    const numericValues = Object.values(entries).filter((v) => typeof v === "number");
    const values = Object.entries(entries)
        .filter(([k, _]) => numericValues.indexOf(+k) === -1)
        .map(([_, v]) => v);
    return values;
}
function joinValues(array, separator = "|") {
    return array.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
    if (typeof value === "bigint")
        return value.toString();
    return value;
}
// the accessor lives on a shared prototype: an own accessor makes every box a dictionary-mode object (~360 B and a slow load per read against ~100 B and an inlined getter here)
class Cached {
    constructor(getter) {
        this._getter = getter;
        this._value = undefined;
    }
    get value() {
        const getter = this._getter;
        if (getter !== undefined) {
            this._value = getter();
            this._getter = undefined;
        }
        return this._value;
    }
}
function cached(getter) {
    return new Cached(getter);
}
function nullish(input) {
    return input === null || input === undefined;
}
function cleanRegex(source) {
    const start = source.startsWith("^") ? 1 : 0;
    const end = source.endsWith("$") ? source.length - 1 : source.length;
    return source.slice(start, end);
}
function floatSafeRemainder(val, step) {
    const ratio = val / step;
    const roundedRatio = Math.round(ratio);
    // `val` and `step` each round to a double before the division rounds again, so a true decimal multiple's quotient can sit up to 1.5 of these scaled epsilons from the integer. A 1x tolerance therefore rejected 2.03 as a multiple of 0.07; 4x covers the worst case with margin.
    const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
    if (Math.abs(ratio - roundedRatio) < tolerance)
        return 0;
    return ratio - roundedRatio;
}
const EVALUATING = /* @__PURE__*/ (/* unused pure expression or super */ null && (Symbol("evaluating")));
function defineLazy(object, key, getter) {
    let value = undefined;
    Object.defineProperty(object, key, {
        get() {
            if (value === EVALUATING) {
                // Circular reference detected, return undefined to break the cycle
                return undefined;
            }
            if (value === undefined) {
                value = EVALUATING;
                value = getter();
            }
            return value;
        },
        set(v) {
            Object.defineProperty(object, key, {
                value: v,
                // configurable: true,
            });
            // object[key] = v;
        },
        configurable: true,
    });
}
function objectClone(obj) {
    return Object.create(Object.getPrototypeOf(obj), Object.getOwnPropertyDescriptors(obj));
}
function assignProp(target, prop, value) {
    Object.defineProperty(target, prop, {
        value,
        writable: true,
        enumerable: true,
        configurable: true,
    });
}
/**
 * Whichever object a def's `shape` currently answers from: the one the caller passed until the first read, the frozen copy after it.
 *
 * Its keys and descriptors read without invoking anything, which is what lets a discriminated union check its discriminator, and the cycle walk read a shape, without resolving a getter that references the schema being constructed. A def that answers `shape` from an accessor of its own has none.
 */
function rawShape(def) {
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    return desc?.get ? desc.get.raw : desc?.value;
}
// where a builder reads its source's keys and descriptors, resolving only a shape a def answers for itself. A shape resolves by object spread, so only its enumerable keys are ever part of it.
function sourceShape(schema) {
    return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
// a key whose value is not settled yet, self-caching so every read after the first gets the same one
function deferProp(target, key, getter) {
    Object.defineProperty(target, key, {
        get() {
            const value = getter();
            assignProp(this, key, value);
            return value;
        },
        enumerable: true,
        configurable: true,
    });
}
// Writes a settled key. A plain assignment is much cheaper than `defineProperty` and produces the same descriptor, but it runs whatever setter already answers to the key — an accessor this shape deferred, or an inherited one, which `__proto__` has on every object and prototype pollution can add for any name.
function putProp(target, key, value) {
    if (key in target)
        assignProp(target, key, value);
    else
        target[key] = value;
}
/**
 * Copies `keys` of `source`'s shape onto `target`, each value passed through `wrap`.
 *
 * A key the source has resolved is copied through now, so the derived shape states it outright and nothing has to resolve it to learn what it holds. A key the source still defers stays deferred, and reads back through the source's own `shape`, so it resolves once and both shapes get that one schema.
 */
function mirrorShape(target, source, keys, wrap) {
    const raw = sourceShape(source);
    for (const key of keys) {
        const desc = Object.getOwnPropertyDescriptor(raw, key);
        if (!desc.enumerable)
            continue;
        if (desc.get) {
            deferProp(target, key, () => {
                const value = source._zod.def.shape[key];
                return wrap ? wrap(value, key) : value;
            });
        }
        else
            putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
    }
}
// same, for a plain shape a caller passed rather than a schema's
function mirrorProps(target, source) {
    for (const key of Reflect.ownKeys(source)) {
        const desc = Object.getOwnPropertyDescriptor(source, key);
        if (!desc.enumerable)
            continue;
        if (desc.get)
            deferProp(target, key, () => source[key]);
        else
            putProp(target, key, desc.value);
    }
}
function mergeDefs(...defs) {
    const mergedDescriptors = {};
    for (const def of defs) {
        const descriptors = Object.getOwnPropertyDescriptors(def);
        Object.assign(mergedDescriptors, descriptors);
    }
    return Object.defineProperties({}, mergedDescriptors);
}
function cloneDef(schema) {
    return mergeDefs(schema._zod.def);
}
function getElementAtPath(obj, path) {
    if (!path)
        return obj;
    return path.reduce((acc, key) => acc?.[key], obj);
}
function promiseAllObject(promisesObj) {
    const keys = Object.keys(promisesObj);
    const promises = keys.map((key) => promisesObj[key]);
    return Promise.all(promises).then((results) => {
        const resolvedObj = {};
        for (let i = 0; i < keys.length; i++) {
            resolvedObj[keys[i]] = results[i];
        }
        return resolvedObj;
    });
}
function randomString(length = 10) {
    const chars = "abcdefghijklmnopqrstuvwxyz";
    let str = "";
    for (let i = 0; i < length; i++) {
        str += chars[Math.floor(Math.random() * chars.length)];
    }
    return str;
}
function esc(str) {
    return JSON.stringify(str);
}
function slugify(input) {
    return input
        .toLowerCase()
        .trim()
        .replace(/[^\w\s-]/g, "")
        .replace(/[\s_-]+/g, "-")
        .replace(/^-+|-+$/g, "");
}
const captureStackTrace = ("captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => { });
function isObject(data) {
    return typeof data === "object" && data !== null && !Array.isArray(data);
}
const allowsEval = /* @__PURE__*/ cached(() => {
    // Skip the probe under `jitless`: strict CSPs report the caught `new Function` as a `securitypolicyviolation` even though the throw is swallowed.
    if (_core_js__WEBPACK_IMPORTED_MODULE_0__/* .globalConfig */ .cr.jitless) {
        return false;
    }
    // @ts-ignore
    if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) {
        return false;
    }
    try {
        const F = Function;
        new F("");
        return true;
    }
    catch (_) {
        return false;
    }
});
function isPlainObject(o) {
    if (isObject(o) === false)
        return false;
    // modified constructor
    const ctor = o.constructor;
    if (ctor === undefined)
        return true;
    if (typeof ctor !== "function")
        return true;
    // modified prototype
    const prot = ctor.prototype;
    if (isObject(prot) === false)
        return false;
    // ctor doesn't have static `isPrototypeOf`
    if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
        return false;
    }
    return true;
}
function shallowClone(o) {
    if (isPlainObject(o))
        return { ...o };
    if (Array.isArray(o))
        return [...o];
    if (o instanceof Map)
        return new Map(o);
    if (o instanceof Set)
        return new Set(o);
    return o;
}
function numKeys(data) {
    let keyCount = 0;
    for (const key in data) {
        if (Object.prototype.hasOwnProperty.call(data, key)) {
            keyCount++;
        }
    }
    return keyCount;
}
const getParsedType = (data) => {
    const t = typeof data;
    switch (t) {
        case "undefined":
            return "undefined";
        case "string":
            return "string";
        case "number":
            return Number.isNaN(data) ? "nan" : "number";
        case "boolean":
            return "boolean";
        case "function":
            return "function";
        case "bigint":
            return "bigint";
        case "symbol":
            return "symbol";
        case "object":
            if (Array.isArray(data)) {
                return "array";
            }
            if (data === null) {
                return "null";
            }
            if (data.then && typeof data.then === "function" && data.catch && typeof data.catch === "function") {
                return "promise";
            }
            if (typeof Map !== "undefined" && data instanceof Map) {
                return "map";
            }
            if (typeof Set !== "undefined" && data instanceof Set) {
                return "set";
            }
            if (typeof Date !== "undefined" && data instanceof Date) {
                return "date";
            }
            // @ts-ignore
            if (typeof File !== "undefined" && data instanceof File) {
                return "file";
            }
            return "object";
        default:
            throw new Error(`Unknown data type: ${t}`);
    }
};
const propertyKeyTypes = /* @__PURE__*/ new Set(["string", "number", "symbol"]);
const primitiveTypes = /* @__PURE__*/ new Set([
    "string",
    "number",
    "bigint",
    "boolean",
    "symbol",
    "undefined",
]);
function escapeRegex(str) {
    return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
// zod-specific utils
function clone(inst, def, params) {
    const cl = new inst._zod.constr(def ?? inst._zod.def);
    if (!def || params?.parent)
        cl._zod.parent = inst;
    return cl;
}
function normalizeParams(_params) {
    const params = _params;
    if (!params)
        return {};
    if (typeof params === "string")
        return { error: () => params };
    if (params?.message !== undefined) {
        if (params?.error !== undefined)
            throw new Error("Cannot specify both `message` and `error` params");
        params.error = params.message;
    }
    delete params.message;
    if (typeof params.error === "string")
        return { ...params, error: () => params.error };
    return params;
}
function createTransparentProxy(getter) {
    let target;
    return new Proxy({}, {
        get(_, prop, receiver) {
            target ?? (target = getter());
            return Reflect.get(target, prop, receiver);
        },
        set(_, prop, value, receiver) {
            target ?? (target = getter());
            return Reflect.set(target, prop, value, receiver);
        },
        has(_, prop) {
            target ?? (target = getter());
            return Reflect.has(target, prop);
        },
        deleteProperty(_, prop) {
            target ?? (target = getter());
            return Reflect.deleteProperty(target, prop);
        },
        ownKeys(_) {
            target ?? (target = getter());
            return Reflect.ownKeys(target);
        },
        getOwnPropertyDescriptor(_, prop) {
            target ?? (target = getter());
            return Reflect.getOwnPropertyDescriptor(target, prop);
        },
        defineProperty(_, prop, descriptor) {
            target ?? (target = getter());
            return Reflect.defineProperty(target, prop, descriptor);
        },
    });
}
function stringifyPrimitive(value) {
    if (typeof value === "bigint")
        return value.toString() + "n";
    if (typeof value === "string")
        return `"${value}"`;
    return `${value}`;
}
function optionalKeys(shape) {
    return Object.keys(shape).filter((k) => {
        return shape[k]._zod.optin !== undefined && shape[k]._zod.optout === "optional";
    });
}
// Wrapped in a `@__PURE__` IIFE: esbuild never tree-shakes a top-level initializer that contains a member access on `Number`, so the bare object literal survived into every bundle.
const NUMBER_FORMAT_RANGES = /*@__PURE__*/ (() => ({
    safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    int32: [-2147483648, 2147483647],
    uint32: [0, 4294967295],
    float32: [-3.4028234663852886e38, 3.4028234663852886e38],
    float64: [-Number.MAX_VALUE, Number.MAX_VALUE],
}))();
const BIGINT_FORMAT_RANGES = {
    int64: [/* @__PURE__*/ BigInt("-9223372036854775808"), /* @__PURE__*/ BigInt("9223372036854775807")],
    uint64: [/* @__PURE__*/ BigInt(0), /* @__PURE__*/ BigInt("18446744073709551615")],
};
function pick(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".pick() cannot be used on object schemas containing refinements");
    }
    const newShape = {};
    mirrorShape(newShape, schema, maskedKeys(schema, mask));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
// the mask keys that select something, checked against the source's shape without resolving it
function maskedKeys(schema, mask) {
    const raw = sourceShape(schema);
    const keys = [];
    // `for...in` skips symbols, so a symbol in the mask would select nothing
    for (const key of Reflect.ownKeys(mask)) {
        if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) {
            throw new Error(`Unrecognized key: "${String(key)}"`);
        }
        if (mask[key])
            keys.push(key);
    }
    return keys;
}
function omit(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".omit() cannot be used on object schemas containing refinements");
    }
    const omitted = new Set(maskedKeys(schema, mask));
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
function extend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to extend: expected a plain object");
    }
    const checks = schema._zod.def.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        // Only throw if new shape overlaps with existing shape. Use getOwnPropertyDescriptor to check key existence without accessing values
        const existingShape = sourceShape(schema);
        for (const key of Reflect.ownKeys(shape)) {
            if (Object.getOwnPropertyDescriptor(existingShape, key) !== undefined) {
                throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
            }
        }
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
// the source's keys, then the caller's overlaid on top
function extended(schema, shape) {
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
    mirrorProps(newShape, shape);
    return newShape;
}
function safeExtend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to safeExtend: expected a plain object");
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge(a, b) {
    if (!b?._zod?.def) {
        throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
    }
    if (a._zod.def.checks?.length) {
        throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
    }
    const newShape = {};
    mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
    mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
    const def = mergeDefs(a._zod.def, {
        shape: newShape,
        get catchall() {
            return b._zod.def.catchall;
        },
        checks: b._zod.def.checks ?? [],
    });
    return clone(a, def);
}
function partial(Class, schema, mask, name = "partial") {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
    }
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class &&
        ((value, key) => (selected && !selected.has(key) ? value : new Class({ type: "optional", innerType: value }))));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape, checks: [] }));
}
function required(Class, schema, mask) {
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => 
    // overwrite with non-optional
    selected && !selected.has(key) ? value : new Class({ type: "nonoptional", innerType: value }));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
// invalid_type | too_big | too_small | invalid_format | not_multiple_of | unrecognized_keys | invalid_union | invalid_key | invalid_element | invalid_value | custom
function aborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue !== true) {
            return true;
        }
    }
    return false;
}
// Checks for explicit abort (continue === false), as opposed to implicit abort (continue === undefined). Used to respect `abort: true` in .refine() even for checks that have a `when` function.
function explicitlyAborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue === false) {
            return true;
        }
    }
    return false;
}
function prefixIssues(path, issues) {
    return issues.map((iss) => {
        var _a;
        (_a = iss).path ?? (_a.path = []);
        iss.path.unshift(path);
        return iss;
    });
}
function unwrapMessage(message) {
    return typeof message === "string" ? message : message?.message;
}
/* A check holds no link back to the schema it is attached to — the same check instance is shared by every clone of that schema — so the owner is stamped onto the issues a check just raised, at the only point where both are in scope. Runs on the failure path only; `start` is the issue count from before the check ran. */
/** The leading size checks of `defChecks` that set an upper bound, each paired with it. */
function sizeCaps(defChecks) {
    const caps = [];
    for (const ch of defChecks ?? []) {
        const d = ch._zod.def;
        // a later check may rewrite the value
        if (!/_(length|size)$|_equals$/.test(d.check))
            break;
        const max = d.maximum ?? d.length ?? d.size;
        if (max >= 0)
            caps.push([max, ch]);
    }
    return caps;
}
function attachSchema(issues, start, inst) {
    var _a;
    for (let i = start; i < issues.length; i++) {
        (_a = issues[i]).schema ?? (_a.schema = inst);
    }
}
function finalizeIssue(iss, ctx, config) {
    var _a;
    // A schema that raised an issue itself owns it outright, and outranks any stamp an enclosing check left in `attachSchema`. String formats and z.custom() are schema and check at once, so when they act as a check they defer to that stamp instead.
    const traits = iss.inst?._zod?.traits;
    if (traits?.has("$ZodType")) {
        if (traits.has("$ZodCheck"))
            (_a = iss).schema ?? (_a.schema = iss.inst);
        else
            iss.schema = iss.inst;
    }
    // Decreasing specificity, first map to return a message wins. `inst` is whatever raised the issue, so a check's own map outranks the owning schema's.
    const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : undefined;
    const message = iss.message
        ? iss.message
        : (unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ??
            unwrapMessage(schemaError?.(iss)) ??
            unwrapMessage(ctx?.error?.(iss)) ??
            unwrapMessage(config.customError?.(iss)) ??
            unwrapMessage(config.localeError?.(iss)) ??
            "Invalid input");
    // an explicit own-key copy beats object rest with excluded keys, which v8 routes through a generic runtime call; Object.keys rather than for-in so an issue pushed with a prototype does not leak inherited keys, and an own __proto__ key is dropped rather than assigned through the setter
    const full = {};
    for (const k of Object.keys(iss)) {
        if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
            continue;
        full[k] = iss[k];
    }
    full.path ?? (full.path = []);
    full.message = message;
    if (ctx?.reportInput) {
        full.input = iss.input;
    }
    return full;
}
function getSizableOrigin(input) {
    if (input instanceof Set)
        return "set";
    if (input instanceof Map)
        return "map";
    // @ts-ignore
    if (input instanceof File)
        return "file";
    return "unknown";
}
const highSurrogate = /[\uD800-\uDBFF]/;
// Code points in `str`: a surrogate pair counts once, a lone surrogate as itself. Hand-rolled because the string iterator allocates and runs ~250x slower on this path; the regex probe exits ~50x quicker for a string with no astral characters.
function codePointLength(str) {
    const units = str.length;
    if (!highSurrogate.test(str))
        return units;
    let count = units;
    for (let i = 0; i < units - 1; i++) {
        if ((str.charCodeAt(i) & 0xfc00) === 0xd800 && (str.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
            count--;
            i++;
        }
    }
    return count;
}
function getLengthableOrigin(input) {
    if (Array.isArray(input))
        return "array";
    if (typeof input === "string")
        return "string";
    return "unknown";
}
function parsedType(data) {
    const t = typeof data;
    switch (t) {
        case "number": {
            return Number.isNaN(data) ? "nan" : "number";
        }
        case "object": {
            if (data === null) {
                return "null";
            }
            if (Array.isArray(data)) {
                return "array";
            }
            const obj = data;
            if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) {
                return obj.constructor.name;
            }
        }
    }
    return t;
}
function issue(...args) {
    const [iss, input, inst] = args;
    if (typeof iss === "string") {
        return {
            message: iss,
            code: "custom",
            input,
            inst,
        };
    }
    return { ...iss };
}
function cleanEnum(obj) {
    return Object.entries(obj)
        .filter(([k, _]) => {
        // return true if NaN, meaning it's not a number, thus a string key
        return Number.isNaN(Number.parseInt(k, 10));
    })
        .map((el) => el[1]);
}
// Codec utility functions
function base64ToUint8Array(base64) {
    const binaryString = atob(base64);
    const bytes = new Uint8Array(binaryString.length);
    for (let i = 0; i < binaryString.length; i++) {
        bytes[i] = binaryString.charCodeAt(i);
    }
    return bytes;
}
function uint8ArrayToBase64(bytes) {
    let binaryString = "";
    for (let i = 0; i < bytes.length; i++) {
        binaryString += String.fromCharCode(bytes[i]);
    }
    return btoa(binaryString);
}
function base64urlToUint8Array(base64url) {
    const base64 = base64url.replace(/-/g, "+").replace(/_/g, "/");
    const padding = "=".repeat((4 - (base64.length % 4)) % 4);
    return base64ToUint8Array(base64 + padding);
}
function uint8ArrayToBase64url(bytes) {
    return uint8ArrayToBase64(bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
}
function hexToUint8Array(hex) {
    const cleanHex = hex.replace(/^0x/, "");
    if (cleanHex.length % 2 !== 0) {
        throw new Error("Invalid hex string length");
    }
    const bytes = new Uint8Array(cleanHex.length / 2);
    for (let i = 0; i < cleanHex.length; i += 2) {
        bytes[i / 2] = Number.parseInt(cleanHex.slice(i, i + 2), 16);
    }
    return bytes;
}
function uint8ArrayToHex(bytes) {
    return Array.from(bytes)
        .map((b) => b.toString(16).padStart(2, "0"))
        .join("");
}
// instanceof
class Class {
    constructor(..._args) { }
}
//////////    PROTOTYPE INSTALLERS     //////////
//
// Members live on the prototype and materialize per instance on first read, which keeps own-property count under the step where V8 stops using inline slots. Changing anything here means re-measuring runtime, memory and bundle size together — see "The three axes" in AGENTS.md.
/**
 * Installs a trait's members on its prototype. Each value builds that member for the instance on first read; the built value shadows the accessor as an own property, so a detached `const { parse } = schema` keeps working.
 *
 * Call this from a `proto` initializer, which runs once per prototype — never per instance.
 */
function members(proto, table) {
    for (const key in table) {
        const desc = Object.getOwnPropertyDescriptor(table, key);
        // a getter installs as written, so it stays live: `description` reads through to the registry on every access. not enumerable: an object literal's is, and a prototype member never was
        if (desc.get)
            Object.defineProperty(proto, key, { ...desc, enumerable: false });
        // a method materializes bound on first read, which is what keeps a detached member working: `const opt = schema.optional; opt()`
        else
            defineBound(proto, key, desc.value);
    }
}
/** Shadows a prototype member with an own value, so a getter that builds from the instance runs once. */
function own(inst, key, value, enumerable = true) {
    Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
    return value;
}
/** Like {@link own}, for a member that was never an own data property and has to stay out of `Object.keys`. */
function hide(inst, key, value) {
    return own(inst, key, value, false);
}
/** Adds members a table derives from the instance: each builds on first read and shadows as own data, and assignment shadows the same way, as when these were own properties. */
function derived(computes, table) {
    for (const key in computes) {
        const compute = computes[key];
        // an object literal's accessor is configurable and enumerable, and `members` copies the descriptor as written
        Object.defineProperty(table, key, {
            configurable: true,
            enumerable: true,
            get() {
                return own(this, key, compute(this));
            },
            set(value) {
                own(this, key, value);
            },
        });
    }
    return table;
}
function defineBound(proto, key, fn) {
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // vitest's spyOn calls a prototype getter bare to find the function it wraps, so a nullish receiver answers the raw method
            return this == null ? fn : own(this, key, fn.bind(this));
        },
        set(value) {
            own(this, key, value);
        },
    });
}
/** Returns the prototype to install on, or `undefined` if this group is already installed on it. */
function claim(inst, sentinel) {
    const proto = Object.getPrototypeOf(inst);
    // Runs on every construction, so `in` rather than the costlier `hasOwnProperty.call`. Sentinels are keys the group itself defines.
    return sentinel in proto ? undefined : proto;
}
// The internals whose init chain is installing. A second call for the same one is a derived constructor overriding its base, so it must not construct another schema in between or the override is dropped.
let installing;
// Set while a getter is running, so a value that resolved through a recursion break is not memoized. One shared descriptor shadows the key for the duration, which costs no per-key allocation.
let broke = false;
const breaker = {
    configurable: true,
    get() {
        broke = true;
        return undefined;
    },
};
/**
 * Installs a lazily-derived internal on the `_zod` prototype of `inst`'s
 * constructor, computed from the internals object itself and cached there on
 * first read. One accessor per constructor rather than one per instance.
 */
function defineLazyInternal(inst, key, compute) {
    const proto = Object.getPrototypeOf(inst._zod);
    if (key in proto && installing !== inst._zod) {
        // A repeat construction: everything is installed already. Cleared here so the reference is not held past the first construction of every type.
        installing = undefined;
        return;
    }
    installing = inst._zod;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing so a re-entrant read from a recursive schema resolves to undefined instead of running the getter again.
            Object.defineProperty(this, key, breaker);
            const outer = broke;
            broke = false;
            try {
                const value = compute(this);
                // A result that resolved through a recursion break is recomputed once the graph is complete; everything else memoizes, undefined included.
                if (broke)
                    delete this[key];
                else
                    Object.defineProperty(this, key, { configurable: true, writable: true, value });
                broke = broke || outer;
                return value;
            }
            catch (err) {
                // A compute that threw memoizes nothing, so a later read runs it again and fails the same way. The shadow goes with it, since leaving it installed would answer undefined for every later read.
                delete this[key];
                broke = broke || outer;
                throw err;
            }
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, value });
        },
    });
}
/**
 * Installs `key` on `inst`'s prototype, computed by `make` on first read and cached there as an own
 * data property. One accessor per constructor rather than one per instance, because an own accessor
 * puts every instance after the first into v8 dictionary mode. The key doubles as the sentinel.
 */
function installLazyProp(inst, key, make, enumerable) {
    const proto = claim(inst, key);
    if (!proto)
        return;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing, so a re-entrant read from a self-referential shape resolves to undefined instead of running the getter again. A data property rather than an accessor: an own accessor is the dictionary-mode transition this exists to avoid.
            const desc = { configurable: true, writable: true, enumerable, value: undefined };
            Object.defineProperty(this, key, desc);
            // a compute that throws leaves the shadow behind, so later reads answer undefined instead of re-throwing; `defineLazy` did the same, and `defineLazyInternal`'s delete-on-catch would cost bytes in every bundle for a case only a throwing user getter reaches
            desc.value = make(this);
            Object.defineProperty(this, key, desc);
            return desc.value;
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value });
        },
    });
}
/** Marks the thunk `_catch` synthesises for a constant catch value. `Function.length` cannot tell that thunk from a user callback — rest and defaulted parameters both report arity 0 — and a user callback reads `ctx.error`, whose issues only finalize correctly against the caller's per-parse error map. Provenance can say what arity cannot. A plain string key rather than `Symbol.for`, whose call at module scope no bundler can prove pure — the same shape that anchored `urlCanParse` into every build. */
const CONSTANT_CATCH = "~constantCatch";
/** Wraps a constant catch value in a thunk tagged with {@link CONSTANT_CATCH}. */
function constantCatch(value) {
    const fn = () => value;
    fn[CONSTANT_CATCH] = true;
    return fn;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(16346);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
