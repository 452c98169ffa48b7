//! Comments with emoji and accents throughout: nothing of them stays on the path for plain ASCII.

const EMOJI: [&str; 8] = ["😂", "👍🏽", "🙏", "❤️", "🤡", "😡", "👏", "🇬🇧"];

/// The same comment with every vowel accented and an emoji after every third word.
pub fn up(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    for (count, word) in text.split_inclusive(char::is_whitespace).enumerate() {
        out.extend(word.chars().map(accented));
        if count % 3 == 2 {
            out.push_str(EMOJI[count / 3 % EMOJI.len()]);
            out.push(' ');
        }
    }
    out
}

fn accented(c: char) -> char {
    match c {
        'a' => 'á',
        'e' => 'ë',
        'i' => 'ï',
        'o' => 'ô',
        'u' => 'ù',
        'A' => 'Å',
        'E' => 'É',
        'I' => 'Í',
        'O' => 'Ö',
        'U' => 'Ü',
        _ => c,
    }
}
