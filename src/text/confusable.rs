//! Characters of other scripts that a reader takes for Latin letters.
//!
//! After Unicode's confusables (UTS #39, <https://www.unicode.org/reports/tr39/>), kept to the letters that people
//! really use to write over a word, and to the letters without a decomposition that names are written with.

/// The Latin letters that `c` is read as, if it is not one.
#[must_use]
pub fn skeleton(c: char) -> Option<&'static str> {
    Some(match c {
        // Latin letters without a decomposition.
        'ł' | 'Ł' => "l",
        'ø' | 'Ø' => "o",
        'đ' | 'Đ' | 'ð' | 'Ð' => "d",
        'ħ' => "h",
        'ı' | 'ɩ' | 'ɪ' => "i",
        'ß' => "ss",
        'æ' | 'Æ' => "ae",
        'œ' | 'Œ' => "oe",
        'þ' | 'Þ' => "th",
        // Cyrillic.
        'а' | 'А' => "a",
        'в' | 'В' => "b",
        'с' | 'С' | 'ϲ' => "c",
        'ԁ' => "d",
        'е' | 'Е' | 'ё' | 'Ё' | 'є' => "e",
        'ғ' => "f",
        'ɡ' | 'ց' => "g",
        'н' | 'Н' | 'һ' | 'Һ' => "h",
        'і' | 'І' | 'ї' | 'Ї' | 'Ӏ' => "i",
        'ј' | 'Ј' => "j",
        'к' | 'К' => "k",
        'ӏ' => "l",
        'м' | 'М' => "m",
        'п' => "n",
        'о' | 'О' | 'ө' => "o",
        'р' | 'Р' => "p",
        'ԛ' => "q",
        'г' => "r",
        'ѕ' | 'Ѕ' => "s",
        'т' | 'Т' => "t",
        'ц' | 'ս' => "u",
        'ѵ' => "v",
        'ш' | 'ԝ' => "w",
        'х' | 'Х' => "x",
        'у' | 'У' | 'ү' => "y",
        // Greek.
        'α' | 'Α' => "a",
        'β' | 'Β' => "b",
        'ε' | 'Ε' => "e",
        'Η' | 'η' => "n",
        'ι' | 'Ι' => "i",
        'κ' | 'Κ' => "k",
        'Μ' => "m",
        'Ν' => "n",
        'ο' | 'Ο' | 'σ' => "o",
        'ρ' | 'Ρ' => "p",
        'τ' | 'Τ' => "t",
        'υ' | 'μ' => "u",
        'ν' => "v",
        'χ' | 'Χ' => "x",
        'Υ' | 'γ' => "y",
        'Ζ' => "z",
        'ω' => "w",
        // Small capitals and phonetic letters.
        'ᴀ' | 'ɑ' | 'ɐ' => "a",
        'ʙ' => "b",
        'ᴄ' | 'ɔ' => "c",
        'ᴅ' => "d",
        'ᴇ' | 'ǝ' | 'ə' => "e",
        'ꜰ' | 'ɟ' => "f",
        'ɢ' | 'ƃ' => "g",
        'ʜ' | 'ɥ' => "h",
        'ᴊ' | 'ɾ' => "j",
        'ᴋ' | 'ʞ' => "k",
        'ʟ' => "l",
        'ᴍ' | 'ɯ' => "m",
        'ɴ' | 'ᴎ' => "n",
        'ᴏ' => "o",
        'ᴘ' => "p",
        'ʀ' | 'ɹ' => "r",
        'ꜱ' => "s",
        'ᴛ' | 'ʇ' => "t",
        'ᴜ' => "u",
        'ᴠ' | 'ʌ' => "v",
        'ᴡ' | 'ʍ' => "w",
        'ʏ' | 'ʎ' => "y",
        'ᴢ' => "z",
        // The fraction slash of ½ after its decomposition.
        '\u{2044}' | '\u{2215}' => "/",
        // Circled and squared letters that NFKC leaves alone.
        '🅐'..='🅩' => LETTERS[(c as u32 - '🅐' as u32) as usize],
        '⒜'..='⒵' => LETTERS[(c as u32 - '⒜' as u32) as usize],
        '🅰'..='🆉' => LETTERS[(c as u32 - '🅰' as u32) as usize],
        _ => return None,
    })
}

/// Letters that are made by turning a Latin one upside down.
const TURNED: [(char, char); 19] = [
    ('ɐ', 'a'),
    ('ɔ', 'c'),
    ('ǝ', 'e'),
    ('ə', 'e'),
    ('ɟ', 'f'),
    ('ƃ', 'g'),
    ('ɓ', 'g'),
    ('ɥ', 'h'),
    ('ᴉ', 'i'),
    ('ı', 'i'),
    ('ɾ', 'j'),
    ('ʞ', 'k'),
    ('ʃ', 'l'),
    ('ɯ', 'm'),
    ('ɹ', 'r'),
    ('ʇ', 't'),
    ('ʌ', 'v'),
    ('ʍ', 'w'),
    ('ʎ', 'y'),
];

/// Whether `c` is a letter turned upside down.
#[must_use]
pub fn is_turned(c: char) -> bool {
    c != 'ı' && TURNED.iter().any(|(turned, _)| *turned == c)
}

/// The letter that `c` shows when it is turned round; a Latin letter turned is another, or itself.
#[must_use]
pub fn flipped(c: char) -> Option<char> {
    if let Some((_, letter)) = TURNED.iter().find(|(turned, _)| *turned == c) {
        return Some(*letter);
    }
    match c.to_ascii_lowercase() {
        'n' => Some('u'),
        'u' => Some('n'),
        'd' => Some('p'),
        'p' => Some('d'),
        'b' => Some('q'),
        'q' => Some('b'),
        c @ ('i' | 'l' | 'o' | 's' | 'x' | 'z' | 'm' | 'w') => Some(c),
        _ => None,
    }
}

const LETTERS: [&str; 26] = [
    "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u", "v", "w",
    "x", "y", "z",
];

#[cfg(test)]
mod tests {
    use super::skeleton;

    #[test]
    fn letters_of_other_scripts_are_read_as_latin() {
        assert_eq!(skeleton('с'), Some("c"));
        assert_eq!(skeleton('🅰'), Some("a"));
        assert_eq!(skeleton('🆉'), Some("z"));
        assert_eq!(skeleton('日'), None);
        assert_eq!(skeleton('👍'), None);
    }
}
