//! Words by their sound and by their consonants, for what is spelt as it is spoken or without its vowels.

/// The longest key.
const LONGEST: usize = 24;

/// A key in a fixed buffer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Key {
    bytes: [u8; LONGEST],
    len: usize,
}

impl Key {
    fn new() -> Key {
        Key { bytes: [0; LONGEST], len: 0 }
    }

    /// Adds a sound, once where it is doubled.
    fn push(&mut self, b: u8) {
        if self.len < LONGEST && (self.len == 0 || self.bytes[self.len - 1] != b) {
            self.bytes[self.len] = b;
            self.len += 1;
        }
    }

    /// How many sounds it has.
    pub fn len(&self) -> usize {
        self.len
    }

    /// FNV-1a of the key: what the indexes compare.
    pub fn hash(&self) -> u32 {
        self.bytes[..self.len].iter().fold(0x811C_9DC5, |hash, b| (hash ^ u32::from(*b)).wrapping_mul(0x0100_0193))
    }
}

fn is_vowel(b: u8) -> bool {
    matches!(b, b'a' | b'e' | b'i' | b'o' | b'u')
}

/// How a word sounds, roughly: one letter a sound, doubled letters once, an unstressed ending as `a`.
pub fn sound(word: &[u8]) -> Key {
    let mut key = Key::new();
    let mut at = 0;
    while at < word.len() {
        let rest = &word[at..];
        let (sound, len): (&[u8], usize) = match rest {
            // Endings: wanker, wanka, wankah, wankor; -ing and -in.
            [b'e' | b'o' | b'a' | b'u', b'r'] | [b'a', b'h'] | [b'a'] | [b'r', b'e'] if at > 1 => (b"a", rest.len()),
            [b'e' | b'o' | b'a', b'r', b's' | b'z'] | [b'a', b'h', b's' | b'z'] | [b'a', b's' | b'z'] if at > 1 => {
                (b"as", rest.len())
            }
            [b'i' | b'e' | b'u', b'n', b'g'] | [b'i', b'n'] | [b'e', b'n'] if at > 1 => (b"in", rest.len()),
            [b'e'] if at > 1 => (b"", 1),
            [b'p', b'h', ..] => (b"f", 2),
            [b't', b'c', b'h', ..] => (b"C", 3),
            [b'c', b'h', ..] => (b"C", 2),
            [b's', b'h', ..] => (b"S", 2),
            [b'c', b'k', ..] => (b"k", 2),
            [b'q', b'u', ..] => (b"kw", 2),
            [b'k', b'n', ..] if at == 0 => (b"n", 2),
            [b'c', b'e' | b'i' | b'y', ..] => (b"s", 1),
            [b'c' | b'q' | b'k', ..] => (b"k", 1),
            [b'x', ..] => (b"ks", 1),
            [b'z', ..] => (b"s", 1),
            [b'w', b'h', ..] => (b"w", 2),
            [b'w', b'r', ..] => (b"r", 2),
            [b'g', b'h', ..] if at > 0 => (b"", 2),
            [b'o', b'o', ..] => (b"u", 2),
            [b'e', b'e' | b'a', ..] | [b'i', b'e', ..] => (b"i", 2),
            [b'a', b'i' | b'y', ..] | [b'e', b'i' | b'y', ..] => (b"e", 2),
            [b'y', ..] if at > 0 => (b"i", 1),
            [b'v', ..] => (b"v", 1),
            [letter, ..] => (std::slice::from_ref(letter), 1),
            [] => break,
        };
        for b in sound {
            key.push(*b);
        }
        at += len;
    }
    key
}

/// The consonants of a word and its first letter.
pub fn skeleton(word: &[u8]) -> Key {
    let mut key = Key::new();
    for (i, b) in word.iter().enumerate() {
        if i == 0 || !is_vowel(*b) {
            key.push(*b);
        }
    }
    key
}

/// Whether `written` is `word` with one or more vowels left out, and nothing else.
pub fn lacks_vowels(written: &[u8], word: &[u8]) -> bool {
    if written.len() >= word.len() {
        return false;
    }
    let mut left = written.iter().peekable();
    for b in word {
        if left.peek() == Some(&b) {
            left.next();
        } else if !is_vowel(*b) {
            return false;
        }
    }
    left.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_sound() {
        for (written, word) in [
            ("fuk", "fuck"),
            ("phuck", "fuck"),
            ("fook", "fuck"),
            ("kunt", "cunt"),
            ("wanka", "wanker"),
            ("wankerz", "wankers"),
            ("shyt", "shit"),
            ("fukin", "fucking"),
            ("bolloks", "bollocks"),
            ("arsole", "arsole"),
            ("dikhed", "dickhed"),
            ("slagg", "slag"),
        ] {
            assert_eq!(sound(written.as_bytes()), sound(word.as_bytes()), "{written} {word}");
        }
        for (written, word) in [("fork", "fuck"), ("count", "cunt"), ("sheet", "shot"), ("wander", "wanker")] {
            assert_ne!(sound(written.as_bytes()), sound(word.as_bytes()), "{written} {word}");
        }
    }

    #[test]
    fn vowels_left_out() {
        assert!(lacks_vowels(b"fck", b"fuck"));
        assert!(lacks_vowels(b"bstrd", b"bastard"));
        assert!(lacks_vowels(b"bstard", b"bastard"));
        assert!(!lacks_vowels(b"bastad", b"bastard"));
        assert!(!lacks_vowels(b"fuck", b"fuck"));
    }
}
