//! What a symbol or a digit may stand for, and words written with them as sets of letters.

/// A letter that is hidden: any of the 26.
pub const ANY: u32 = (1 << 26) - 1;

/// The longest word that is uncovered.
pub const LONGEST: usize = 24;

const fn set(letters: &[u8]) -> u32 {
    let (mut bits, mut i) = (0, 0);
    while i < letters.len() {
        bits |= 1 << (letters[i] - b'a');
        i += 1;
    }
    bits
}

/// The letters that a character (folded, lower case) may stand for inside a word; 0 if it stands for none.
pub fn stands_for(c: char) -> u32 {
    match c {
        'a'..='z' => 1 << (c as u32 - 'a' as u32),
        '0' => set(b"o"),
        '1' | '!' | '|' => set(b"il"),
        '2' => set(b"z"),
        '3' | '€' => set(b"e"),
        '4' | '@' => set(b"a"),
        '5' | '$' => set(b"s"),
        '6' => set(b"gb"),
        '7' | '+' => set(b"t"),
        '8' => set(b"b"),
        '9' => set(b"gq"),
        '£' => set(b"el"),
        '(' | '<' | '¢' | '{' | '[' => set(b"c"),
        '¥' => set(b"y"),
        '*' | '#' | '%' | '^' | '&' | '?' | '=' | '~' | '_' | '-' | '.' | '\'' | '/' | ',' | ':' | ';' | '"' | '•'
        | '·' => ANY,
        c if super::super::tokenise::is_pictograph(c) => ANY,
        _ => 0,
    }
}

/// Symbols that hide a letter rather than look like one.
pub fn hides(c: char) -> bool {
    matches!(c, '*' | '#' | '%' | '^' | '&' | '?' | '=' | '~' | '_' | '-' | '.' | '•' | '·')
        || super::super::tokenise::is_pictograph(c)
}

/// Symbols that part the letters of a word.
pub fn parts(c: char) -> bool {
    matches!(
        c,
        '.' | '-' | '_' | '/' | ',' | ':' | ';' | '~' | '*' | '+' | '=' | '|' | '\'' | '"' | '\\' | '·' | '•' | '^'
    )
}

/// A word as sets of letters.
#[derive(Debug, Clone, Copy)]
pub struct Mask {
    pub sets: [u32; LONGEST],
    pub len: usize,
    /// How many of them are letters as written or look-alikes.
    pub shown: usize,
}

impl Mask {
    /// The mask of a word with symbols or digits in it; `None` if it has a character that stands for nothing, or too many.
    pub fn of(chars: impl Iterator<Item = char>) -> Option<Mask> {
        let mut mask = Mask { sets: [0; LONGEST], len: 0, shown: 0 };
        for c in chars {
            let set = stands_for(c);
            if set == 0 || mask.len == LONGEST {
                return None;
            }
            mask.sets[mask.len] = set;
            mask.len += 1;
            mask.shown += usize::from(set != ANY);
        }
        Some(mask)
    }

    /// Whether a word of the same length fits.
    pub fn fits(&self, word: &[u8]) -> bool {
        word.len() == self.len
            && word.iter().zip(&self.sets).all(|(b, set)| b.is_ascii_lowercase() && set >> (b - b'a') & 1 == 1)
    }

    /// Calls `found` with each of the words that the mask spells, 64 at most, until it says that it is content.
    pub fn spell(&self, mut found: impl FnMut(&str) -> bool) {
        let mut combinations: u32 = 1;
        for set in &self.sets[..self.len] {
            combinations = combinations.saturating_mul(set.count_ones());
        }
        if combinations > 64 {
            return;
        }
        let mut word = [0u8; LONGEST];
        for number in 0..combinations {
            let mut rest = number;
            for (letter, set) in word.iter_mut().zip(&self.sets[..self.len]) {
                let count = set.count_ones();
                let (mut bits, skip) = (*set, rest % count);
                rest /= count;
                for _ in 0..skip {
                    bits &= bits - 1;
                }
                *letter = b'a' + bits.trailing_zeros() as u8;
            }
            let Ok(spelt) = std::str::from_utf8(&word[..self.len]) else { return };
            if found(spelt) {
                return;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spelt(text: &str) -> Vec<String> {
        let mut words = Vec::new();
        if let Some(mask) = Mask::of(text.chars()) {
            mask.spell(|word| {
                words.push(word.to_owned());
                false
            });
        }
        words
    }

    #[test]
    fn what_a_sign_may_stand_for() {
        for (signs, letters) in [
            ("0", "o"),
            ("1!|", "il"),
            ("2", "z"),
            ("3€", "e"),
            ("4@", "a"),
            ("5$", "s"),
            ("6", "bg"),
            ("7+", "t"),
            ("8", "b"),
            ("9", "gq"),
            ("£", "el"),
            ("(<¢{[", "c"),
            ("¥", "y"),
        ] {
            for sign in signs.chars() {
                let stands: String = ('a'..='z').filter(|c| stands_for(sign) & stands_for(*c) != 0).collect();
                assert_eq!(stands, letters, "{sign}");
            }
        }
        assert!("*#%^&?=~_-.'/,:;\"•·😀".chars().all(|sign| stands_for(sign) == ANY));
        assert!("\\ )]}>é".chars().all(|sign| stands_for(sign) == 0));
    }

    #[test]
    fn masks_spell_words() {
        assert_eq!(spelt("w4nk3r"), ["wanker"]);
        assert!(spelt("sh!t").contains(&"shit".to_owned()));
        assert_eq!(spelt("d1ll").len(), 2);
        assert!(spelt("s***").is_empty());
        assert!(Mask::of("f*ck".chars()).unwrap().fits(b"fuck"));
        assert!(!Mask::of("f*ck".chars()).unwrap().fits(b"flick"));
    }
}
