//! The forms of a word: `book/v` → books, booked, booking; `clinic/n` → clinics; `rude/a` → ruder, rudest.
//!
//! Regular English by rule; irregular words come from the `irregular` sections of the lexicons. `-ing` also gives the
//! `-in'` that much of Britain writes. A form that no one uses does no harm: it never occurs.

/// Which forms are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Inflection {
    /// The word as it stands.
    None,
    /// A verb.
    Verb,
    /// A noun.
    Noun,
    /// An adjective.
    Adjective,
}

impl Inflection {
    /// The inflection that a suffix (`v`, `n`, `a`) asks for.
    pub fn from_suffix(suffix: &str) -> Option<Inflection> {
        Some(match suffix {
            "v" => Inflection::Verb,
            "n" => Inflection::Noun,
            "a" => Inflection::Adjective,
            _ => return None,
        })
    }
}

/// Calls `each` with every regular form of `word` but itself.
pub fn regular(word: &str, inflection: Inflection, mut each: impl FnMut(&str)) {
    let mut buffer = String::with_capacity(word.len() + 4);
    let mut form = |stem: &str, ending: &str| {
        buffer.clear();
        buffer.push_str(stem);
        buffer.push_str(ending);
        each(&buffer);
    };
    if !word.is_ascii() || word.is_empty() {
        return;
    }
    let cut = |n: usize| &word[..word.len() - n];
    let sibilant = ["s", "x", "z", "ch", "sh"].iter().any(|end| word.ends_with(end));
    let consonant_y = word.len() > 1 && word.ends_with('y') && !is_vowel(word.as_bytes()[word.len() - 2]);
    match inflection {
        Inflection::None => {}
        Inflection::Noun | Inflection::Verb => {
            if consonant_y {
                form(cut(1), "ies");
            } else if sibilant || (word.ends_with('o') && inflection == Inflection::Verb) {
                form(word, "es");
            } else {
                form(word, "s");
            }
            if inflection == Inflection::Noun {
                return;
            }
            let doubled = doubles(word);
            let last = &word[word.len() - 1..];
            if word.ends_with("ie") {
                form(cut(2), "ying");
                form(cut(2), "yin");
                form(word, "d");
            } else if word.ends_with('e') && !word.ends_with("ee") {
                form(cut(1), "ing");
                form(cut(1), "in");
                form(word, "d");
            } else if consonant_y {
                form(word, "ing");
                form(word, "in");
                form(cut(1), "ied");
            } else {
                if doubled != Doubling::Always {
                    form(word, "ing");
                    form(word, "in");
                    form(word, if word.ends_with('e') { "d" } else { "ed" });
                }
                if doubled != Doubling::Never {
                    let stem = [word, last].concat();
                    form(&stem, "ing");
                    form(&stem, "in");
                    form(&stem, "ed");
                }
            }
        }
        Inflection::Adjective => {
            if consonant_y {
                form(cut(1), "ier");
                form(cut(1), "iest");
            } else if word.ends_with('e') {
                form(word, "r");
                form(word, "st");
            } else if doubles(word) == Doubling::Always {
                let stem = [word, &word[word.len() - 1..]].concat();
                form(&stem, "er");
                form(&stem, "est");
            } else {
                form(word, "er");
                form(word, "est");
            }
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Doubling {
    Always,
    Maybe,
    Never,
}

/// Whether the last consonant doubles before an ending: always in `stop`, both ways met in `cancel`, never in `wait`.
fn doubles(word: &str) -> Doubling {
    let b = word.as_bytes();
    if b.len() < 3 {
        return Doubling::Never;
    }
    let (x, v, c) = (b[b.len() - 3], b[b.len() - 2], b[b.len() - 1]);
    if is_vowel(c) || matches!(c, b'w' | b'x' | b'y' | b'h') || !is_vowel(v) || (is_vowel(x) && x != b'u') {
        return Doubling::Never;
    }
    if b.iter().filter(|b| is_vowel(**b)).count() == 1 {
        return Doubling::Always;
    }
    Doubling::Maybe
}

fn is_vowel(b: u8) -> bool {
    matches!(b, b'a' | b'e' | b'i' | b'o' | b'u')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn forms(word: &str, inflection: Inflection) -> Vec<String> {
        let mut forms = Vec::new();
        regular(word, inflection, |form| forms.push(form.to_owned()));
        forms
    }

    #[test]
    fn the_forms_that_people_write() {
        use Inflection::{Adjective, Noun, Verb};
        let has = |word: &str, inflection, expected: &[&str]| {
            let forms = forms(word, inflection);
            for form in expected {
                assert!(forms.iter().any(|f| f == form), "{word}: {form} not in {forms:?}");
            }
        };
        has("book", Verb, &["books", "booked", "booking", "bookin"]);
        has("stop", Verb, &["stops", "stopped", "stopping", "stoppin"]);
        has("cancel", Verb, &["cancelled", "canceled", "cancelling"]);
        has("film", Verb, &["films", "filmed", "filming"]);
        has("use", Verb, &["uses", "used", "using"]);
        has("try", Verb, &["tries", "tried", "trying"]);
        has("die", Verb, &["dies", "died", "dying"]);
        has("wait", Verb, &["waited", "waiting"]);
        has("watch", Verb, &["watches"]);
        has("surgery", Noun, &["surgeries"]);
        has("clinic", Noun, &["clinics"]);
        has("rude", Adjective, &["ruder", "rudest"]);
        has("lazy", Adjective, &["lazier", "laziest"]);
        has("thick", Adjective, &["thicker"]);
        assert!(!forms("stop", Verb).contains(&"stoped".to_owned()));
        assert!(!forms("wait", Verb).contains(&"waitting".to_owned()));
    }
}
