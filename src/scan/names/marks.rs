//! What the words around a name say, as bits: the concepts of `data/lexicon/names.lex`, looked up once for each word of
//! the lexicon when the classifier is built.

use crate::base::Base;
use crate::lexicon::{ElemId, Lexicon, NONE};
use crate::scan::Comment;

macro_rules! marks {
    ($($name:ident $bit:literal $concept:literal;)*) => {
        $(pub const $name: u32 = 1 << $bit;)*
        const CONCEPTS: [(&str, u32); [$($bit),*].len()] = [$(($concept, $name)),*];
    };
}

marks! {
    CLINICAL 0 "clinical_title";
    CIVIL 1 "civil_title";
    FIRST 2 "first_name";
    SURNAME 3 "surname";
    WORD 4 "name_that_is_a_word";
    ROLE 5 "practice_role";
    PLACE 6 "practice_place";
    OUT_ROLE 7 "outside_role";
    OUT_PLACE 8 "outside_place";
    PRIVATE_PLACE 9 "private_place";
    POSSESSED 10 "possessed";
    CLOSE 11 "close_person";
    CALLED 12 "called";
    PRAISE 13 "praised_as";
    ACTS 14 "person_acts";
    CARE_ACTS 15 "care_acts";
    CARE_BEFORE 16 "care_before";
    MEETS 17 "meets_before";
    REPLIES 18 "replies_to";
    PRIVATE_BEFORE 19 "private_before";
    BRAND 20 "brand_name";
    PUBLIC 21 "public_figure";
    NOT_NAME 22 "not_a_name";
    RESPECT 23 "honorific_after";
    THING 25 "named_thing";
    GOSSIP 26 "gossiped_state";
    DRINKING 27 "drinking_place";
    PERSON_ONLY 28 "only_persons_do";
}

/// A name of the staff list; set by the list itself.
pub const STAFF: u32 = 1 << 24;

/// What makes a comment worth a closer look.
pub const TRIGGER: u32 = CLINICAL | CIVIL | FIRST | STAFF;

/// The bits of every word and of every concept.
#[derive(Debug, Clone, Default)]
pub struct MarkTable {
    concepts: Vec<(ElemId, u32)>,
    /// By element, for members of several words.
    elems: Vec<u32>,
    /// By word.
    words: Vec<u32>,
}

impl MarkTable {
    /// Asks for the concepts; those that no source defines are never marked.
    pub fn build(words: &Base) -> MarkTable {
        let concepts = CONCEPTS.iter().filter_map(|(name, bit)| Some((words.concept(name)?, *bit))).collect();
        MarkTable { concepts, ..MarkTable::default() }
    }

    /// Looks every word up.
    pub fn finish(&mut self, lexicon: &Lexicon) {
        let most = self.concepts.iter().map(|(elem, _)| *elem as usize + 1).max().unwrap_or(0);
        self.elems = vec![0; most];
        for (elem, bit) in &self.concepts {
            self.elems[*elem as usize] |= bit;
        }
        self.words = (0..lexicon.len() as u32)
            .map(|word| lexicon.elems(word).iter().fold(0, |bits, elem| bits | self.of_elem(*elem)))
            .collect();
    }

    /// Marks the words of the staff list.
    pub fn add_staff(&mut self, staff: impl Iterator<Item = u32>) {
        for word in staff {
            if let Some(bits) = self.words.get_mut(word as usize) {
                *bits |= STAFF;
            }
        }
    }

    /// The marks of one word.
    #[inline]
    pub fn of_word(&self, word: u32) -> u32 {
        self.words.get(word as usize).copied().unwrap_or(0)
    }

    fn of_elem(&self, elem: ElemId) -> u32 {
        self.elems.get(elem as usize).copied().unwrap_or(0)
    }

    /// Fills `marks` for the units of a comment, members of several words on each of their units.
    pub fn fill(&self, comment: &Comment<'_>, marks: &mut Vec<u32>) {
        marks.clear();
        let of = |word| if word == NONE { 0 } else { self.of_word(word) };
        marks.extend(comment.reading.units.iter().map(|unit| of(unit.word)));
        for (unit, word) in &comment.reading.extras {
            marks[*unit as usize] |= of(*word);
        }
        for long in &comment.reading.longs {
            let bits = self.of_elem(long.elem);
            if bits != 0 {
                for mark in &mut marks[long.start as usize..(long.start + long.len) as usize] {
                    *mark |= bits;
                }
            }
        }
    }
}

/// The concepts that are asked for, by name.
pub fn concepts() -> impl Iterator<Item = &'static str> {
    CONCEPTS.iter().map(|(name, _)| *name)
}
