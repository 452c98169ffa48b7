//! Identifiers: NHS and National Insurance numbers, dates of birth, registrations, passports, licences, professional
//! numbers, cards and sort codes.

use super::found::{Found, Kind, Strength};
use super::lex::{
    at, in_address, is_word, joined_before, near_after, near_before, one_of, word_end, word_start, words_before, Chain,
};
use super::validate::{
    driving_licence, ni_prefix, nmc_pin, registration_2001, registration_of_any_year, registration_older,
};
use super::{dates, figures};

/// Appends the identifiers in `text` to `out`, in no particular order, none overlapping another of this scanner.
pub fn scan(text: &str, out: &mut Vec<Found>) {
    let b = text.as_bytes();
    let Some(first_digit) = b.iter().position(u8::is_ascii_digit) else {
        // Only numbers read out in words are left.
        return figures::each(text, |f| {
            if !is_phone(f.kind) {
                out.push(f);
            }
        });
    };
    let from = out.len();
    dates::scan(text, out);
    marks(b, first_digit, out);
    out[from..].sort_unstable_by_key(|f| (f.start, std::cmp::Reverse(f.end)));
    // A mark inside a date, or the reverse, goes; both kinds come from few digits.
    let mut end = 0;
    let mut kept = from;
    for i in from..out.len() {
        if out[i].start >= end {
            end = out[i].end;
            out[kept] = out[i];
            kept += 1;
        }
    }
    out.truncate(kept);
    let mut next = from;
    figures::each(text, |f| {
        while next < kept && out[next].end <= f.start {
            next += 1;
        }
        let inside = next < kept && out[next].start < f.end;
        if !is_phone(f.kind) && !inside {
            out.push(f);
        }
    });
}

/// Telephones are for the contact scanner.
fn is_phone(kind: Kind) -> bool {
    matches!(kind, Kind::Phone | Kind::PracticePhone)
}

/// Identifiers of letters and digits: each word with a digit is tried with the words round it.
fn marks(b: &[u8], first_digit: usize, out: &mut Vec<Found>) {
    let mut floor = 0;
    let mut i = first_digit;
    while i < b.len() {
        if !b[i].is_ascii_digit() {
            i += 1;
            continue;
        }
        let word = word_start(b, i);
        let end = word_end(b, i);
        i = end;
        if end - word > 18 {
            continue;
        }
        // The word before may begin the mark, and a lone letter the one before that.
        let mut starts = [None, None, Some(word)];
        if b[word].is_ascii_digit() {
            starts[1] = joined_before(b, word)
                .filter(|&p| p >= floor && word - 1 - p <= 5 && b[p..word - 1].iter().all(u8::is_ascii_alphabetic));
            if let Some(p) = starts[1].filter(|&p| word - 1 - p == 1) {
                starts[0] = joined_before(b, p).filter(|&q| q >= floor && p - 1 - q == 1 && b[q].is_ascii_alphabetic());
            }
            // Nothing but an NMC PIN and dateless marks begins with a digit.
            if starts[1].is_none() && !b[word..end].iter().any(u8::is_ascii_alphabetic) && !strong_registration(b, word)
            {
                continue;
            }
        }
        let hit = starts.into_iter().flatten().find_map(|s| mark(b, s, end));
        if let Some(f) = hit {
            if at(b, f.end) != b'@' && !in_address(b, f.start) {
                out.push(f);
                floor = f.end;
                i = i.max(f.end);
            }
        }
    }
}

fn mark(b: &[u8], start: usize, digit_end: usize) -> Option<Found> {
    let chain = Chain::read(b, start);
    let mut forms = chain.forms().filter(|&(_, _, end, _)| end >= digit_end);
    forms.find_map(|(parts, compact, end, capitals)| {
        let form = Form { b, chain: &chain, parts, compact, start, end, capitals };
        let (kind, strength) = match compact.len() {
            16 => form.licence()?,
            9 => form.ni(true).or_else(|| form.passport())?,
            8 => form.ni(false).or_else(|| form.nmc())?,
            7 => form.registration().or_else(|| form.older()).or_else(|| form.announced())?,
            4..=6 => form.older().or_else(|| form.announced())?,
            _ => return None,
        };
        Some(Found { kind, start, end, strength })
    })
}

/// A candidate: so many parts of a chain.
struct Form<'a> {
    b: &'a [u8],
    chain: &'a Chain,
    parts: usize,
    compact: &'a [u8],
    start: usize,
    end: usize,
    capitals: bool,
}

/// Words that say outright that a registration follows or came before.
const REGISTRATION: &[&str] = &[
    "reg",
    "regs",
    "registration",
    "plate",
    "plates",
    "numberplate",
    "numberplates",
    "rego",
    "regno",
    "number plate",
    "vrm",
];

/// Words about cars and driving, weaker.
const CARS: &[&str] = &[
    "drives",
    "drive",
    "driving",
    "drove",
    "driven",
    "driver",
    "car",
    "cars",
    "van",
    "vehicle",
    "motor",
    "parked",
    "parks",
    "parking",
    "park",
    "motorbike",
    "scooter",
    "truck",
    "lorry",
    "taxi",
    "bmw",
    "audi",
    "ford",
    "fiesta",
    "focus",
    "corsa",
    "astra",
    "golf",
    "polo",
    "merc",
    "mercedes",
    "nissan",
    "qashqai",
    "juke",
    "toyota",
    "yaris",
    "honda",
    "mini",
    "vauxhall",
    "peugeot",
    "renault",
    "clio",
    "citroen",
    "kia",
    "hyundai",
    "skoda",
    "seat",
    "volvo",
    "mazda",
    "tesla",
    "landrover",
    "jeep",
    "fiat",
    "transit",
    "discovery",
    "volkswagen",
    "vw",
    "jaguar",
    "porsche",
    "suzuki",
    "dacia",
    "blocking",
    "blocked",
    "hatchback",
    "estate",
    "suv",
    "4x4",
    "clamped",
    "clamp",
    "blue badge",
    "bumper",
];

/// Three letters that end a registration in shape and are words in capitals.
const WORDS: &[&str] = &[
    "and", "the", "for", "but", "was", "are", "you", "not", "day", "who", "why", "may", "jun", "jul", "aug", "sep",
    "oct", "nov", "dec", "jan", "feb", "mar", "apr", "now", "yet", "him", "her", "she", "get", "got", "had", "has",
    "see", "all", "any", "can", "our", "out", "mum", "dad", "man", "men", "gps", "yrs", "hrs", "mon", "tue", "wed",
    "thu", "fri", "sat", "sun", "too", "two", "ten", "new", "old", "per", "pms", "to", "at", "or", "on", "in", "of",
    "is", "it", "we", "me", "my", "by", "pm", "am", "mg", "ml", "gp", "st", "nd", "rd", "th",
];

fn strong_registration(b: &[u8], start: usize) -> bool {
    near_before(b, start, 4, REGISTRATION)
}

impl Form<'_> {
    fn context(&self, before: usize, after: usize, words: &[&str]) -> bool {
        near_before(self.b, self.start, before, words) || near_after(self.b, self.end, after, words)
    }

    /// Sixteen characters whose structure is evidence by itself (FACTS.md; validate.rs).
    fn licence(&self) -> Option<(Kind, Strength)> {
        let context = self.context(6, 5, &["licence", "license", "driving", "dvla", "drivers", "lisence", "licance"]);
        let tidy = self.parts <= 3 || context;
        (tidy && driving_licence(self.compact)).then_some((
            Kind::DrivingLicence,
            if self.capitals || context { Strength::Certain } else { Strength::Likely },
        ))
    }

    fn ni(&self, suffix: bool) -> Option<(Kind, Strength)> {
        let c = self.compact;
        let context = self.context(9, 6, &["ni", "nino", "insurance", "nat", "n.i", "insurence", "nin"])
            || words_before(self.b, self.start)
                .zip(words_before(self.b, self.start).skip(1))
                .take(5)
                .any(|((_, i), (_, n))| i.eq_ignore_ascii_case(b"i") && n.eq_ignore_ascii_case(b"n"));
        let figure = |x: &u8| x.is_ascii_digit() || (context && *x == b'O');
        if !ni_prefix(c[0], c[1]) || !c[2..8].iter().all(figure) || (suffix && !(b'A'..=b'D').contains(&c[8])) {
            return None;
        }
        let solid = self.parts == 1;
        let pairs = self.chain.lengths(self.parts, &[2, 2, 2, 2, 1]);
        let strength = match (suffix, context, self.capitals) {
            (true, true, _) => Strength::Certain,
            (true, false, true) if pairs => Strength::Certain,
            (true, false, true) if self.parts <= 5 => Strength::Likely,
            (true, false, false) if solid => Strength::Likely,
            (true, false, false) if pairs && self.b[self.start].is_ascii_uppercase() => Strength::Likely,
            (false, true, _) => Strength::Likely,
            _ => return None,
        };
        Some((Kind::NiNumber, strength))
    }

    /// Two letters and seven digits, with the word only. (Nine digits: figures.rs.)
    fn passport(&self) -> Option<(Kind, Strength)> {
        let c = self.compact;
        if !(c[..2].iter().all(u8::is_ascii_alphabetic) && c[2..].iter().all(u8::is_ascii_digit)) {
            return None;
        }
        figures::passport_context(self.b, self.start, self.end).map(|s| (Kind::Passport, s))
    }

    fn nmc(&self) -> Option<(Kind, Strength)> {
        let context = self.context(6, 5, &["nmc", "midwifery"]);
        let pin = near_before(self.b, self.start, 3, &["pin"]);
        (nmc_pin(self.compact) && (context || pin))
            .then_some((Kind::NmcNumber, if context { Strength::Certain } else { Strength::Likely }))
    }

    fn registration(&self) -> Option<(Kind, Strength)> {
        if !registration_2001(self.compact) {
            return None;
        }
        let strong = self.context(5, 4, REGISTRATION);
        let context = strong || self.context(7, 5, CARS);
        let solid = self.parts == 1;
        let usual = solid || self.chain.lengths(self.parts, &[4, 3]);
        // "COME AT10 AND", "st10 the".
        if !strong && !solid && one_of(&self.compact[4..], WORDS) {
            return None;
        }
        let strength = match (context, self.capitals) {
            (true, true) if usual || self.parts <= 3 => Strength::Certain,
            (true, false) if usual || strong => Strength::Likely,
            (false, true) if usual => Strength::Likely,
            (false, false) if solid => Strength::Possible,
            _ => return None,
        };
        Some((Kind::Registration, strength))
    }

    /// A mark with an age identifier that is not issued, or a short dateless one, behind the word for it: mistyped or
    /// cherished, it is somebody's all the same.
    fn announced(&self) -> Option<(Kind, Strength)> {
        let digits = self.compact.iter().filter(|c| c.is_ascii_digit()).count();
        let told = near_before(self.b, self.start, 3, REGISTRATION) && self.capitals && self.parts <= 2;
        let runs = self.compact.chunk_by(|a, b| a.is_ascii_digit() == b.is_ascii_digit()).count();
        let current = registration_of_any_year(self.compact);
        let short = (4..=6).contains(&self.compact.len()) && runs == 2 && (1..=4).contains(&digits);
        // "KQ15 OIE" is one mark, and not a good one; its first half is none.
        let whole = self.parts == self.chain.parts() || !self.chain.capital(self.parts);
        let letters = self.compact.len() - digits;
        let words =
            self.compact.chunk_by(|a, b| a.is_ascii_digit() == b.is_ascii_digit()).any(|run| one_of(run, WORDS));
        (told && !words && whole && (current || (short && (1..=3).contains(&letters))))
            .then_some((Kind::Registration, Strength::Likely))
    }

    /// Marks older than 2001 and of Northern Ireland: capitals and a context word (FACTS.md).
    fn older(&self) -> Option<(Kind, Strength)> {
        if !self.capitals || self.parts > 2 || !registration_older(self.compact) {
            return None;
        }
        let strong = self.context(4, 3, REGISTRATION);
        let letters = self.compact.iter().take_while(|c| c.is_ascii_alphabetic()).count();
        let two_runs = !self.compact[letters..].iter().any(u8::is_ascii_alphabetic) || letters == 0;
        let northern = letters == 3 && two_runs && self.compact[1..3].iter().any(|c| matches!(c, b'I' | b'Z'));
        let weak = self.context(5, 4, CARS) && (!two_runs || northern);
        let tail = &self.compact[self.compact.iter().rposition(u8::is_ascii_digit).map_or(0, |p| p + 1)..];
        if !(strong || weak)
            || one_of(tail, WORDS)
            || one_of(&self.compact[..letters], WORDS)
            || self.compact == b"HBA1C"
        {
            return None;
        }
        debug_assert!(is_word(self.b[self.start]));
        Some((Kind::Registration, Strength::Likely))
    }
}
