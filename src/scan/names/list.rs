//! The practice's staff list: every word that a member may be called by, and what a written word has to do with it.

use std::collections::HashMap;

use super::slips::{letters, misspells, sounds_same, Setting};
use crate::base::Base;
use crate::lexicon::{Lexicon, WordId, NONE};
use crate::practice::Practice;
use crate::text::{english, Folded};

/// Short and pet forms of first names.
const NICKNAMES: &str = include_str!("../../../data/lexicon/nicknames.txt");

/// What stands before a name on the list and is no part of it.
const TITLES: [&str; 16] = [
    "dr",
    "mr",
    "mrs",
    "ms",
    "miss",
    "mx",
    "prof",
    "professor",
    "doctor",
    "nurse",
    "sister",
    "matron",
    "sir",
    "dame",
    "rev",
    "drs",
];
/// Particles inside a surname, which name nobody by themselves.
const PARTICLES: [&str; 14] = ["al", "bin", "da", "de", "del", "der", "di", "dos", "el", "la", "le", "o", "van", "von"];
/// What people join a name with when they tag it.
const TAGS: [&str; 22] = [
    "team",
    "ilove",
    "love",
    "thanks",
    "thankyou",
    "fan",
    "fans",
    "fanclub",
    "save",
    "saveour",
    "sack",
    "go",
    "bring",
    "bringback",
    "justicefor",
    "bless",
    "our",
    "welcome",
    "goodbye",
    "bye",
    "queen",
    "gp",
];

/// A word that one or more members are called by.
#[derive(Debug, Clone, Default)]
pub struct Part {
    /// The word in lower case.
    pub text: String,
    /// Its letters, as bits.
    letters: u32,
    /// The members whose first, other or pet name it is.
    first: Vec<u16>,
    /// The members whose surname, or part of one, it is.
    last: Vec<u16>,
    /// Whether it is on the list itself, not only a pet form of what is.
    pub listed: bool,
    /// Whether it is an English word, or so short that it may be anything: more than the word is asked for.
    pub weak: bool,
}

impl Part {
    /// Whether it is somebody's first name.
    pub fn is_first(&self) -> bool {
        !self.first.is_empty()
    }

    /// Whether it is somebody's surname.
    pub fn is_last(&self) -> bool {
        !self.last.is_empty()
    }

    /// Whether the two words make up the name of one member, in either order.
    pub fn with(&self, other: &Part) -> bool {
        let both = |a: &[u16], b: &[u16]| a.iter().any(|member| b.contains(member));
        both(&self.first, &other.last)
            || both(&self.last, &other.first)
            || (both(&self.last, &other.last) && self.text != other.text)
    }
}

/// The staff list.
#[derive(Debug, Clone, Default)]
pub struct StaffList {
    parts: Vec<Part>,
    by_word: HashMap<WordId, u32>,
    consents: Vec<bool>,
}

impl StaffList {
    /// Learns the staff of a practice.
    pub fn build(practice: Option<&Practice>, words: &mut Base) -> StaffList {
        let mut list = StaffList::default();
        let Some(practice) = practice else { return list };
        let nicknames = if practice.staff.is_empty() { HashMap::new() } else { nicknames() };
        let mut folded = Folded::default();
        for staff in &practice.staff {
            let member = list.consents.len().min(usize::from(u16::MAX)) as u16;
            list.consents.push(staff.may_be_named);
            for (alias, name) in std::iter::once(&staff.name).chain(&staff.aliases).enumerate() {
                folded.fold(name);
                let pieces = folded.lower().split(|c: char| !c.is_alphanumeric() && c != '\'');
                let pieces: Vec<&str> =
                    pieces.map(|piece| piece.trim_matches('\'')).filter(|piece| !piece.is_empty()).collect();
                let skip = pieces.iter().take_while(|piece| TITLES.contains(piece)).count();
                let titled = skip > 0;
                let own = if skip < pieces.len() { &pieces[skip..] } else { &pieces[..] };
                for (i, piece) in own.iter().enumerate() {
                    // "Dr Patel" has only a surname; an alias of one word is what somebody is called.
                    let last = i > 0 || (own.len() == 1 && titled && alias == 0);
                    list.add(words, piece, member, last, true);
                    if !last {
                        for pet in nicknames.get(piece).into_iter().flatten() {
                            list.add(words, pet, member, false, false);
                        }
                    }
                }
            }
        }
        list
    }

    fn add(&mut self, words: &mut Base, text: &str, member: u16, last: bool, listed: bool) {
        if text.len() < 2 || PARTICLES.contains(&text) {
            return;
        }
        // "O'Connor" is also "oconnor" and "connor".
        if text.contains('\'') {
            self.add(words, &text.replace('\'', ""), member, last, listed);
        }
        if let Some((_, after)) = text.split_once('\'') {
            self.add(words, after, member, last, listed);
        }
        for word in words.text(text) {
            let at = *self.by_word.entry(word).or_insert_with(|| {
                self.parts.push(Part { text: text.to_owned(), letters: letters(text), ..Part::default() });
                self.parts.len() as u32 - 1
            });
            let part = &mut self.parts[at as usize];
            let members = if last { &mut part.last } else { &mut part.first };
            if !members.contains(&member) {
                members.push(member);
            }
            part.listed |= listed;
        }
    }

    /// Learns which names are words; `is_word` says so of what the lexicon lists.
    pub fn finish(&mut self, lexicon: &Lexicon, is_word: impl Fn(WordId) -> bool) {
        for part in &mut self.parts {
            part.weak = part.text.len() < 3 || english::is_word(&part.text) || is_word(lexicon.id(&part.text));
        }
    }

    /// Adds the possessives and plurals that a lexicon happens to know as words of their own, so that "Julie's" is Julie
    /// also where some rule lists it.
    pub fn add_forms(&mut self, lexicon: &Lexicon) {
        let known: Vec<(WordId, u32)> = self.by_word.iter().map(|(word, at)| (*word, *at)).collect();
        for (stem, at) in known {
            let text = lexicon.word(stem);
            let strong = self.parts.get(at as usize).is_some_and(|part| part.listed && !part.weak);
            let plural = strong && text.len() > 3;
            for (ending, wanted) in [("'s", true), ("s", plural)] {
                let form = if wanted { lexicon.id(&format!("{text}{ending}")) } else { NONE };
                if form != NONE {
                    self.by_word.entry(form).or_insert(at);
                }
            }
        }
    }

    /// The words of the list.
    pub fn words(&self) -> impl Iterator<Item = WordId> + '_ {
        self.by_word.keys().copied()
    }

    /// Whether nobody is on it.
    pub fn is_empty(&self) -> bool {
        self.parts.is_empty()
    }

    /// The name that a word is.
    pub fn part(&self, word: WordId) -> Option<&Part> {
        self.by_word.get(&word).and_then(|at| self.parts.get(*at as usize))
    }

    /// The name that a word (lower case) may be a misspelling of, or its plural or possessive.
    pub fn near(&self, text: &str, setting: Setting) -> Option<&Part> {
        let fits = |part: &&Part, text: &str| {
            if !part.listed || (part.weak && setting != Setting::Beside) {
                return false;
            }
            misspells(text, &part.text, setting)
        };
        let stem = text.strip_suffix("'s").or_else(|| text.strip_suffix('s')).filter(|stem| stem.len() > 3);
        if let Some(stem) = stem {
            if let Some(part) =
                self.parts.iter().find(|part| part.text == stem && (!part.weak || setting == Setting::Beside))
            {
                return Some(part);
            }
        }
        let text = text.strip_suffix("'s").unwrap_or(text);
        // Four edits at most change eight letters at most: rules most names out at once.
        let own = letters(text);
        let most = if setting == Setting::Beside { 8 } else { 6 };
        self.parts.iter().filter(|part| (part.letters ^ own).count_ones() <= most).find(|part| fits(part, text))
    }

    /// The first name of which a word is another spelling.
    pub fn spelt_otherwise(&self, text: &str) -> Option<&Part> {
        let text = text.strip_suffix("'s").unwrap_or(text);
        self.parts
            .iter()
            .find(|part| part.listed && part.is_first() && part.text.len() > 2 && sounds_same(text, &part.text))
    }

    /// The surname that a clipped one (`llew`, `raff`) may stand for.
    pub fn clipped(&self, text: &str) -> Option<&Part> {
        let text = text.strip_suffix("'s").unwrap_or(text);
        let long = |part: &&Part| part.is_last() && !part.weak && part.text.len() >= text.len() + 2;
        self.parts.iter().filter(long).find(|part| text.len() >= 3 && part.text.starts_with(text))
    }

    /// The surname or first name that begins with a letter.
    pub fn initial(&self, text: &str, surname: bool) -> Option<&Part> {
        let kind = |part: &&Part| part.listed && if surname { part.is_last() } else { part.is_first() };
        self.parts.iter().filter(kind).find(|part| text.len() == 1 && part.text.starts_with(text))
    }

    /// The name inside a run-together word: with a title or the other name before it (`drdesai`, `juliesmith`) or, in a
    /// tag, with words around it (`teamjulie`, `saveourjulie`).
    pub fn joined(&self, text: &str, tagged: bool) -> Option<&Part> {
        let own = letters(text);
        let whole = |piece: &str| self.parts.iter().any(|part| part.text == piece && piece.len() > 2);
        self.parts.iter().find(|part| {
            if part.letters & !own != 0 || part.text.len() < 3 || part.text.len() >= text.len() {
                return false;
            }
            let Some(at) = text.find(part.text.as_str()) else { return false };
            let (before, after) = (&text[..at], &text[at + part.text.len()..]);
            let after = after.strip_prefix("'s").unwrap_or(after);
            let title = TITLES.contains(&before) || before == "doc";
            let tag = |piece: &str| TAGS.contains(&piece) || (piece.len() > 2 && english::is_word(piece));
            let end = after.is_empty()
                || after == "s"
                || whole(after)
                || (tagged && (tag(after) || after.bytes().all(|b| b.is_ascii_digit())));
            let strong = part.text.len() > 3 && !part.weak;
            // "joylamb": two words, but one member's whole name.
            let other = self.parts.iter().find(|other| other.text == before && other.listed);
            if after.is_empty() && part.listed && other.is_some_and(|other| other.with(part)) {
                return true;
            }
            (title && end && (strong || tagged || part.is_last()))
                || (strong && whole(before) && end)
                || (before.is_empty() && whole(after) && strong)
                || (tagged && strong && end && (before.is_empty() || tag(before)))
        })
    }

    /// Whether everybody called so has agreed to be named.
    pub fn consents(&self, part: &Part, other: Option<&Part>) -> bool {
        let mut members = part
            .first
            .iter()
            .chain(&part.last)
            .filter(|member| other.is_none_or(|other| other.first.contains(member) || other.last.contains(member)));
        members.clone().next().is_some()
            && members.all(|member| self.consents.get(usize::from(*member)).copied().unwrap_or(false))
    }
}

/// Every form that a first name may take, in both directions.
fn nicknames() -> HashMap<&'static str, Vec<&'static str>> {
    let mut forms: HashMap<&str, Vec<&str>> = HashMap::new();
    for line in NICKNAMES.lines().filter(|line| !line.starts_with('#')) {
        let Some((long, short)) = line.split_once(" = ") else { continue };
        for short in short.split(", ") {
            forms.entry(long).or_default().push(short);
            forms.entry(short).or_default().push(long);
        }
    }
    forms
}
