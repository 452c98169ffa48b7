//! How far a written word is from a name, and whether that is near enough to be the same.
//!
//! Plain edit distance takes Reid for Reed and Lamb for Lamp alike. What people do to names they have only heard is
//! double a letter or not, write another vowel, another letter of the same sound, drop a silent one, or hit the next key;
//! such a slip counts half of another.

use crate::text::keyboard::neighbours;

/// The longest name or word that is compared.
const LONGEST: usize = 20;

/// A slip that hearing or typing explains.
const SMALL: u8 = 1;
/// Any other.
const FULL: u8 = 2;

/// How much the place of a word says that it is a name: the more, the further from the name it may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Setting {
    /// Nothing says so.
    Bare,
    /// It is written like a name, with a capital inside a sentence.
    Capital,
    /// A title, a role, or the other half of the name stands beside it.
    Beside,
}

/// The letters of a word, as bits.
pub fn letters(word: &str) -> u32 {
    word.bytes().fold(0, |set, b| set | 1 << (b & 31))
}

/// Whether `written` (folded, lower case) may be a misspelling of `name`.
pub fn misspells(written: &str, name: &str, setting: Setting) -> bool {
    let shorter = written.len().min(name.len());
    let most = if setting == Setting::Beside {
        [0, 0, 0, SMALL, FULL, FULL, FULL + SMALL, FULL + SMALL, 2 * FULL][shorter.min(8)]
    } else {
        [0, 0, 0, 0, if setting == Setting::Capital { SMALL } else { 0 }, SMALL, SMALL, FULL, FULL + SMALL]
            [shorter.min(8)]
    };
    if most == 0 {
        return false;
    }
    if written == name || !alike(written.as_bytes(), name.as_bytes(), usize::from(most)) {
        return false;
    }
    // Another first letter is another name, unless it sounds the same.
    let first = (written.as_bytes()[0], name.as_bytes()[0]);
    if first.0 != first.1 && !sounds_like(first.0, first.1) {
        return false;
    }
    // The plain distance first: it is cheap, and no weighting brings three edits to a short name.
    strsim::osa_distance(written, name) <= usize::from(most) && weigh(written.as_bytes(), name.as_bytes(), most)
}

/// Whether two first names are spellings of one: Tracy and Tracey, Marc and Mark, Clare and Claire, Margret and Margaret.
pub fn sounds_same(a: &str, b: &str) -> bool {
    a != b && a.len().max(b.len()) <= LONGEST && key(a.as_bytes()).eq(key(b.as_bytes()))
}

/// The sounds of a name, roughly: its consonants without doubling and silent letters, and its first and last vowels.
fn key(name: &[u8]) -> impl Iterator<Item = u8> + '_ {
    let sound = move |at: usize| -> Option<u8> {
        let (letter, next) = (name[at], name.get(at + 1).copied());
        let last = name.iter().rposition(|b| *b != b'e').unwrap_or(0);
        match letter {
            b'p' if next == Some(b'h') => Some(b'f'),
            b'c' if matches!(next, Some(b'e' | b'i' | b'y')) => Some(b's'),
            b'c' | b'q' => Some(b'k'),
            b'z' => Some(b's'),
            b'h' if at > 0 => None,
            b'y' | b'i' if at == last && at > 1 => Some(b'i'),
            // The first vowel, by which John is not Jane; later ones are slurred.
            _ if is_vowel(letter) && name.iter().position(|b| is_vowel(*b)) == Some(at) => {
                Some(if letter == b'y' { b'i' } else { letter })
            }
            _ if is_vowel(letter) && at == last && letter != b'e' => Some(letter),
            _ if is_vowel(letter) => None,
            _ => Some(letter),
        }
    };
    let mut before = 0;
    (0..name.len()).filter_map(sound).filter(move |letter| std::mem::replace(&mut before, *letter) != *letter)
}

/// Whether two words are nearly as long as each other.
fn alike(a: &[u8], b: &[u8], most: usize) -> bool {
    a.len().abs_diff(b.len()) <= most && a.len().max(b.len()) <= LONGEST
}

/// The weighted distance, by rows, and whether it is at most `most`.
fn weigh(a: &[u8], b: &[u8], most: u8) -> bool {
    let mut rows = [[u8::MAX / 2; LONGEST + 1]; 3];
    for (j, cell) in rows[0].iter_mut().enumerate().take(b.len() + 1) {
        *cell = j as u8 * FULL;
    }
    for i in 1..=a.len() {
        let (now, before, earlier) = (i % 3, (i + 2) % 3, (i + 1) % 3);
        rows[now][0] = i as u8 * FULL;
        for j in 1..=b.len() {
            let mut cost = rows[before][j - 1] + replacing(a[i - 1], b[j - 1]);
            cost = cost.min(rows[before][j] + dropping(a, i - 1));
            cost = cost.min(rows[now][j - 1] + dropping(b, j - 1));
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                cost = cost.min(rows[earlier][j - 2] + SMALL);
            }
            rows[now][j] = cost;
        }
    }
    rows[a.len() % 3][b.len()] <= most
}

fn is_vowel(b: u8) -> bool {
    matches!(b, b'a' | b'e' | b'i' | b'o' | b'u' | b'y')
}

/// The cost of writing one letter for another.
fn replacing(a: u8, b: u8) -> u8 {
    if a == b {
        0
    } else if (is_vowel(a) && is_vowel(b)) || sounds_like(a, b) || neighbours(a, b) {
        SMALL
    } else {
        FULL
    }
}

/// The cost of a letter that only one of the two has: little for a double letter, a silent one, or a vowel by a vowel.
fn dropping(word: &[u8], at: usize) -> u8 {
    let letter = word[at];
    let beside =
        |other: Option<&u8>| other.is_some_and(|other| *other == letter || (is_vowel(*other) && is_vowel(letter)));
    let doubled = at.checked_sub(1).is_some_and(|before| beside(word.get(before))) || beside(word.get(at + 1));
    let silent = matches!(letter, b'h') && at > 0 || (at + 1 == word.len() && matches!(letter, b'e' | b'b'));
    if doubled || silent {
        SMALL
    } else {
        FULL
    }
}

fn sounds_like(a: u8, b: u8) -> bool {
    const ALIKE: [&[u8]; 9] = [b"ckqx", b"sz", b"cs", b"fv", b"gj", b"iy", b"mn", b"uw", b"dt"];
    ALIKE.iter().any(|group| group.contains(&a) && group.contains(&b))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_name() {
        for (a, b) in [
            ("tracy", "tracey"),
            ("marc", "mark"),
            ("clare", "claire"),
            ("ann", "anne"),
            ("margret", "margaret"),
            ("phillip", "filip"),
            ("lesley", "leslie"),
        ] {
            assert!(sounds_same(a, b), "{a} {b}");
        }
        for (a, b) in [
            ("julia", "julie"),
            ("tina", "nina"),
            ("pat", "fat"),
            ("carol", "carla"),
            ("maria", "mary"),
            ("john", "jane"),
            ("sara", "sean"),
        ] {
            assert!(!sounds_same(a, b), "{a} {b}");
        }
    }

    #[test]
    fn slips_are_told_from_other_names() {
        for (written, name) in [
            ("lewellyn", "llewellyn"),
            ("lewelyn", "llewellyn"),
            ("raferty", "rafferty"),
            ("desia", "desai"),
            ("birtwhistle", "birtwistle"),
            ("agnieska", "agnieszka"),
            ("agnieszki", "agnieszka"),
            ("ashwerth", "ashworth"),
            ("tarik", "tariq"),
        ] {
            assert!(misspells(written, name, Setting::Bare), "{written} {name}");
        }
        for (written, name) in [("lam", "lamb"), ("nwoso", "nwosu"), ("thorton", "thornton"), ("reed", "reid")] {
            assert!(misspells(written, name, Setting::Beside), "{written} {name}");
        }
        for (written, name) in [
            ("tina", "nina"),
            ("lewis", "louise"),
            ("barry", "harry"),
            ("mandy", "sandy"),
            ("ashford", "ashworth"),
            ("dan", "den"),
        ] {
            assert!(!misspells(written, name, Setting::Bare), "{written} {name}");
        }
    }
}
