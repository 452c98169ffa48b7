//! The ways in which people write over a word. Each takes a stretch of text and gives it back changed, or nothing where
//! there is nothing for it to change.

/// One way.
pub struct Operator {
    /// What it is called in the table.
    pub name: &'static str,
    #[allow(dead_code)] // not asked by every test that has these operators
    /// Whether it hides letters, so that only words which people hide can be guessed from it.
    pub hides: bool,
    #[allow(dead_code)]
    /// Whether it leaves so little that only the commonest swear words can be known.
    pub usual: bool,
    /// Whether pictures stand for letters, at which a token ends where the word is not known.
    #[allow(dead_code)]
    pub pictures: bool,
    /// What it does.
    pub apply: fn(&str) -> Option<String>,
}

const fn op(name: &'static str, apply: fn(&str) -> Option<String>) -> Operator {
    Operator::new(name, apply)
}

const fn hiding(name: &'static str, apply: fn(&str) -> Option<String>) -> Operator {
    Operator { hides: true, ..Operator::new(name, apply) }
}

const fn usual(name: &'static str, apply: fn(&str) -> Option<String>) -> Operator {
    Operator { hides: true, usual: true, ..Operator::new(name, apply) }
}

/// All of them.
pub const OPERATORS: &[Operator] = &[
    op("Cyrillic look-alikes", |s| swapped(s, "aceopxyikjs", "асеорхуікјѕ")),
    op("Greek look-alikes", |s| swapped(s, "aoviuptk", "αονιυρτκ")),
    op("Latin look-alikes", |s| swapped(s, "aeiocnsu", "āéïøćñşü")),
    op("mathematical letters", |s| each(s, |c| shifted(c, '𝐚', '𝐀'))),
    op("script letters", |s| each(s, |c| shifted(c, '𝓪', '𝓐'))),
    op("fullwidth letters", |s| each(s, |c| shifted(c, 'ａ', 'Ａ'))),
    op("circled letters", |s| each(s, |c| shifted(c, 'ⓐ', 'Ⓐ'))),
    op("negative circled letters", |s| each(s, |c| shifted(c.to_ascii_uppercase(), '?', '🅐'))),
    op("squared letters", |s| each(s, |c| shifted(c.to_ascii_uppercase(), '?', '🅰'))),
    op("parenthesised letters", |s| each(s, |c| shifted(c.to_ascii_lowercase(), '⒜', '?'))),
    op("small capitals", |s| swapped(s, "abcdefghijklmnoprstuvwyz", "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ")),
    op("upside-down letters", upside_down),
    op("regional indicators", |s| {
        words(s, |w| {
            (w.len() > 2).then(|| w.chars().filter_map(|c| shifted(c.to_ascii_uppercase(), '?', '🇦')).collect())
        })
    }),
    op("combining marks", |s| each(s, |c| Some(format!("{c}\u{336}")))),
    op("many combining marks", |s| each(s, |c| Some(format!("{c}\u{301}\u{325}\u{30A}")))),
    op("zero-width spaces", |s| between(s, "\u{200B}")),
    op("zero-width joiners", |s| between(s, "\u{200D}")),
    op("soft hyphens", |s| between(s, "\u{AD}")),
    op("direction controls", |s| between(s, "\u{202D}")),
    op("written backwards behind a direction control", |s| {
        words(s, |w| (w.len() > 2).then(|| format!("\u{202E}{}\u{202C}", w.chars().rev().collect::<String>())))
    }),
    op("superscript letters", |s| swapped(s, "abcdefghijklmnoprstuvwxyz", "ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ")),
    op("HTML entities", |s| each(s, |c| Some(format!("&#{};", c as u32)))),
    op("hexadecimal entities", |s| each(s, |c| Some(format!("&#x{:x};", c as u32)))),
    op("named entities", |s| between(s, "&shy;")),
    op("accents as entities", |s| each(s, |c| if "aeiou".contains(c) { Some(format!("&{c}acute;")) } else { None })),
    op("leet, every letter", |s| {
        words(s, |w| swapped(w, "aeiost", "431057").filter(|new| new.contains(char::is_alphabetic)))
    }),
    op("leet vowels", |s| swapped(s, "aeio", "4310")),
    op("leet, one digit", |s| first_of(s, "aeiost", "431057")),
    op("symbols for letters", |s| swapped(s, "as", "@$")),
    op("exclamation for i", |s| first_of(s, "i", "!")),
    hiding("a star for a letter", |s| masked(s, 1, '*')),
    hiding("two stars", |s| masked(s, 2, '*')),
    hiding("a hash for a letter", |s| masked(s, 1, '#')),
    hiding("a dash for a letter", |s| masked(s, 1, '-')),
    hiding("a symbol salad", salad),
    hiding("an underscore for a letter", |s| masked(s, 1, '_')),
    hiding("a bullet for a letter", |s| masked(s, 1, '•')),
    op("a bracket for c", |s| first_of_text(s, &[("c", "(")])),
    op("v for u, vv for w", |s| first_of_text_anywhere(s, &[("w", "vv"), ("u", "v")])),
    usual("first letter and stars", |s| kept(s, 1, 0, '*')),
    usual("first and last letter and stars", |s| kept(s, 1, 1, '*')),
    usual("two letters and hashes", |s| kept(s, 2, 0, '#')),
    op("dots between", |s| words(s, |w| (w.len() > 2).then(|| spaced(w, ".")))),
    op("dashes between", |s| words(s, |w| (w.len() > 2).then(|| spaced(w, "-")))),
    op("underscores between", |s| words(s, |w| (w.len() > 2).then(|| spaced(w, "_")))),
    op("spaces between", |s| words(s, |w| (w.len() > 2).then(|| spaced(w, " ")))),
    op("spaces between capitals", |s| words(s, |w| (w.len() > 2).then(|| spaced(&w.to_uppercase(), " ")))),
    hiding("a dot inside", |s| words(s, |w| (w.len() > 3).then(|| format!("{}.{}", &w[..2], &w[2..])))),
    op("slashes between", |s| words(s, |w| (w.len() > 2).then(|| spaced(w, "/")))),
    op("stars between", |s| words(s, |w| (w.len() > 2).then(|| spaced(w, "*")))),
    Operator { pictures: true, ..op("emoji between", |s| words(s, |w| (w.len() > 2).then(|| spaced(w, "🔥")))) },
    op("dots and spaces between", |s| words(s, |w| (w.len() > 2).then(|| spaced(w, ". ")))),
    hiding("a space inside", |s| {
        words(s, |w| {
            let at = (2..w.len() - 1).find(|at| pieces_are_no_words(w, *at))?;
            Some(format!("{} {}", &w[..at], &w[at..]))
        })
    }),
    hiding("the first letter apart", |s| {
        words(s, |w| (w.len() > 3 && pieces_are_no_words(w, 1)).then(|| format!("{} {}", &w[..1], &w[1..])))
    }),
    op("joined words", |s| s.contains(' ').then(|| s.replace(' ', ""))),
    op("joined words in capitals", |s| s.contains(' ').then(|| s.replace(' ', "").to_uppercase())),
    op("a tag of words", |s| {
        let capital = |w: &str| format!("{}{}", w[..1].to_uppercase(), &w[1..]);
        s.contains(' ').then(|| format!("#{}", s.split(' ').map(capital).collect::<String>()))
    }),
    Operator { pictures: true, ..op("an emoji for the word", picture) },
    op("repeated vowels", |s| repeated(s, |c| "aeiou".contains(c), 4)),
    op("repeated last letter", |s| {
        words(s, |w| w.chars().next_back().filter(|_| w.len() > 2).map(|c| format!("{w}{c}{c}{c}")))
    }),
    op("repeated everything", |s| repeated(s, char::is_alphabetic, 3)),
    op("mixed capitals", |s| {
        let mut upper = true;
        each(s, |c| {
            upper = !upper;
            Some(if upper { c.to_ascii_uppercase() } else { c.to_ascii_lowercase() }.to_string())
        })
    }),
    hiding("vowels dropped", |s| words(s, no_vowels)),
    hiding("one vowel dropped", |s| {
        words(s, |w| {
            let at = (1..w.len()).find(|i| "aeiou".contains(&w[*i..=*i]))?;
            (w.len() > 4).then(|| format!("{}{}", &w[..at], &w[at + 1..]))
        })
    }),
    op("two letters swapped", |s| {
        slipped(s, |w, i| format!("{}{}{}{}", &w[..i], &w[i + 1..i + 2], &w[i..=i], &w[i + 2..]))
    }),
    op("a letter doubled", |s| slipped(s, |w, i| format!("{}{}{}", &w[..=i], &w[i..=i], &w[i + 1..]))),
    op("a letter left out", |s| slipped(s, |w, i| format!("{}{}", &w[..i], &w[i + 1..]))),
    op("a neighbouring key", |s| {
        slipped(s, |w, i| format!("{}{}{}", &w[..i], neighbour(w.as_bytes()[i]), &w[i + 1..]))
    }),
    hiding("spelt by sound", by_sound),
    Operator { pictures: true, ..hiding("an emoji for a letter", |s| first_of(s, "oaui", "⭕🔺⭐🔥")) },
    op("keycap digits", |s| {
        first_of_text(s, &[("e", "3\u{FE0F}\u{20E3}"), ("i", "1\u{FE0F}\u{20E3}"), ("o", "0\u{FE0F}\u{20E3}")])
    }),
];

impl Operator {
    /// An operator that any word may be known under.
    pub const fn new(name: &'static str, apply: fn(&str) -> Option<String>) -> Operator {
        Operator { name, hides: false, usual: false, pictures: false, apply }
    }
}

/// Whether the pieces that a cut leaves are not both words: "tw at" is seen through by its first piece.
fn pieces_are_no_words(word: &str, at: usize) -> bool {
    let piece = |piece: &str| piece.len() > 1 && !houserules::text::english::is_word(&piece.to_lowercase());
    word.len() > 3 && word.is_ascii() && (piece(&word[..at]) || piece(&word[at..]))
}

/// The emoji that stands for the first word which has one.
fn picture(s: &str) -> Option<String> {
    const PICTURES: [(&str, &str); 26] = [
        ("cow", "🐄"),
        ("cows", "🐄🐄"),
        ("clown", "🤡"),
        ("clowns", "🤡🤡"),
        ("pig", "🐷"),
        ("pigs", "🐷🐷"),
        ("snake", "🐍"),
        ("snakes", "🐍🐍"),
        ("rat", "🐀"),
        ("rats", "🐀🐀"),
        ("shit", "💩"),
        ("stab", "🔪"),
        ("knife", "🔪"),
        ("shoot", "🔫"),
        ("gun", "🔫"),
        ("bomb", "💣"),
        ("dick", "🍆"),
        ("cock", "🍆"),
        ("monkey", "🐒"),
        ("monkeys", "🐒🐒"),
        ("donkey", "🫏"),
        ("dog", "🐕"),
        ("sheep", "🐑"),
        ("witch", "🧙"),
        ("burn", "🔥"),
        ("vermin", "🐀"),
    ];
    let mut done = false;
    let all: Vec<&str> = s
        .split(' ')
        .map(|word| match PICTURES.iter().find(|(plain, _)| !done && *plain == word.to_lowercase()) {
            Some((_, picture)) => {
                done = true;
                *picture
            }
            None => word,
        })
        .collect();
    done.then(|| all.join(" "))
}

/// The text if it differs.
fn changed(before: &str, after: String) -> Option<String> {
    (after != before).then_some(after)
}

fn swapped(s: &str, from: &str, to: &str) -> Option<String> {
    let one = |c: char| {
        let at = from.chars().position(|f| f == c.to_ascii_lowercase());
        at.and_then(|at| to.chars().nth(at)).unwrap_or(c)
    };
    changed(s, s.chars().map(one).collect())
}

fn first_of(s: &str, from: &str, to: &str) -> Option<String> {
    let at = s.char_indices().skip(1).find(|(_, c)| from.contains(*c)).map(|(at, _)| at)?;
    let c = s[at..].chars().next()?;
    let new = to.chars().nth(from.chars().position(|f| f == c)?)?;
    Some(format!("{}{new}{}", &s[..at], &s[at + c.len_utf8()..]))
}

fn first_of_text(s: &str, pairs: &[(&str, &str)]) -> Option<String> {
    let (from, to) = pairs.iter().find(|(from, _)| s.get(1..).is_some_and(|rest| rest.contains(from)))?;
    let at = 1 + s.get(1..)?.find(from)?;
    Some(format!("{}{to}{}", &s[..at], &s[at + 1..]))
}

fn first_of_text_anywhere(s: &str, pairs: &[(&str, &str)]) -> Option<String> {
    let (from, to) = pairs.iter().find(|(from, _)| s.to_lowercase().contains(from))?;
    let at = s.to_lowercase().find(from)?;
    Some(format!("{}{to}{}", &s[..at], &s[at + 1..]))
}

fn each<T: ToString>(s: &str, mut one: impl FnMut(char) -> Option<T>) -> Option<String> {
    let all = s.chars().map(|c| {
        if c.is_ascii_alphabetic() {
            one(c).map_or_else(|| c.to_string(), |new| new.to_string())
        } else {
            c.to_string()
        }
    });
    changed(s, all.collect())
}

/// The letter as far from `lower` or `upper` as it is from `a` or `A`.
fn shifted(c: char, lower: char, upper: char) -> Option<char> {
    let (base, from) = if c.is_ascii_lowercase() { (lower, 'a') } else { (upper, 'A') };
    (base != '?').then(|| char::from_u32(base as u32 + c as u32 - from as u32)).flatten()
}

fn between(s: &str, what: &str) -> Option<String> {
    let mut out = String::new();
    for (i, c) in s.chars().enumerate() {
        if i > 0 && c.is_alphabetic() {
            out.push_str(what);
        }
        out.push(c);
    }
    changed(s, out)
}

/// Applies to each word; words that cannot be changed stay, but one at least must be.
fn words(s: &str, one: impl Fn(&str) -> Option<String>) -> Option<String> {
    let all: Vec<String> = s.split(' ').map(|word| one(word).unwrap_or_else(|| word.to_owned())).collect();
    changed(s, all.join(" "))
}

fn spaced(word: &str, by: &str) -> String {
    word.chars().map(String::from).collect::<Vec<_>>().join(by)
}

fn longest(s: &str) -> Option<&str> {
    s.split(' ').filter(|word| word.len() > 2 && word.is_ascii()).max_by_key(|word| word.len())
}

fn masked(s: &str, letters: usize, by: char) -> Option<String> {
    let word = longest(s)?;
    // Half of a short word is too little to know it by: that is `kept`.
    if word.len() < 2 * letters + 1 {
        return None;
    }
    let mask: String = std::iter::repeat_n(by, letters).collect();
    Some(s.replace(word, &format!("{}{mask}{}", &word[..1], &word[1 + letters..])))
}

fn salad(s: &str) -> Option<String> {
    let word = longest(s).filter(|word| word.len() > 4)?;
    Some(s.replace(word, &format!("{}@#{}", &word[..1], &word[3..])))
}

/// Only words of four to six letters: nobody hides all but one of more.
fn kept(s: &str, before: usize, after: usize, by: char) -> Option<String> {
    let word = longest(s).filter(|word| (4..=6).contains(&word.len()))?;
    let mask: String = std::iter::repeat_n(by, word.len() - before - after).collect();
    Some(s.replace(word, &format!("{}{mask}{}", &word[..before], &word[word.len() - after..])))
}

fn repeated(s: &str, which: impl Fn(char) -> bool, times: usize) -> Option<String> {
    let mut out = String::new();
    for c in s.chars() {
        let count = if which(c.to_ascii_lowercase()) { times } else { 1 };
        out.extend(std::iter::repeat_n(c, count));
    }
    changed(s, out)
}

fn no_vowels(word: &str) -> Option<String> {
    let mut letters = word.chars();
    let first = letters.next()?;
    let rest: String = letters.filter(|c| !"aeiou".contains(*c)).collect();
    // "kill" and "cow" would leave nothing to know them by.
    let mut consonants: Vec<char> = rest.chars().collect();
    consonants.dedup();
    (word.len() > 3 && consonants.len() >= 2).then(|| format!("{first}{rest}"))
}

/// Slips inside the longest word of five letters or more, where the letters differ.
fn slipped(s: &str, slip: fn(&str, usize) -> String) -> Option<String> {
    let word = longest(s).filter(|word| word.len() > 4)?;
    let at = (word.len() / 2..word.len() - 1)
        .find(|i| word.as_bytes()[*i] != word.as_bytes()[i + 1] && word.as_bytes()[*i] != word.as_bytes()[i - 1])?;
    let written = slip(word, at);
    // A slip that makes another word of it ("moron", "moon") cannot be told from that word.
    let lower = written.to_lowercase();
    if houserules::text::english::is_word(&lower) || houserules::text::english::is_name(&lower) {
        return None;
    }
    changed(s, s.replace(word, &written))
}

fn neighbour(b: u8) -> char {
    const ROWS: [&str; 3] = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
    let c = b.to_ascii_lowercase() as char;
    for row in ROWS {
        if let Some(at) = row.find(c) {
            return row.chars().nth(if at + 1 < row.len() { at + 1 } else { at - 1 }).unwrap_or(c);
        }
    }
    c
}

fn by_sound(s: &str) -> Option<String> {
    let lower = s.to_lowercase();
    let pairs = [
        ("ck", "k"),
        ("er", "a"),
        ("cu", "ku"),
        ("co", "ko"),
        ("ore", "or"),
        ("f", "ph"),
        ("ll", "l"),
        ("ss", "s"),
        ("tt", "t"),
    ];
    let (from, to) = pairs.iter().find(|(from, _)| lower.contains(from))?;
    changed(s, lower.replacen(from, to, 1))
}

fn upside_down(s: &str) -> Option<String> {
    const TURNED: [(char, char); 26] = [
        ('a', 'ɐ'),
        ('b', 'q'),
        ('c', 'ɔ'),
        ('d', 'p'),
        ('e', 'ǝ'),
        ('f', 'ɟ'),
        ('g', 'ƃ'),
        ('h', 'ɥ'),
        ('i', 'ı'),
        ('j', 'ɾ'),
        ('k', 'ʞ'),
        ('l', 'l'),
        ('m', 'ɯ'),
        ('n', 'u'),
        ('o', 'o'),
        ('p', 'd'),
        ('q', 'b'),
        ('r', 'ɹ'),
        ('s', 's'),
        ('t', 'ʇ'),
        ('u', 'n'),
        ('v', 'ʌ'),
        ('w', 'ʍ'),
        ('x', 'x'),
        ('y', 'ʎ'),
        ('z', 'z'),
    ];
    words(s, |word| {
        let turn =
            |c: char| TURNED.iter().find(|(plain, _)| *plain == c.to_ascii_lowercase()).map(|(_, turned)| *turned);
        word.chars().rev().map(turn).collect::<Option<String>>()
    })
}
