//! Emoji that stand for words: "a fat 🐄", "someone should 🔪 them".
//!
//! A picture is read as a word only where a word is wanted: after what a noun or a verb follows. Beside a sentence, as
//! people mostly put it ("Cake for the team 🎂🔪"), it stays a picture.

use super::INSULTING;

/// What a picture is called, singular and plural or as a deed.
const PICTURES: [(char, &[&str]); 30] = [
    ('🐄', &["cow", "cows"]),
    ('🐮', &["cow", "cows"]),
    ('🤡', &["clown", "clowns"]),
    ('🐷', &["pig", "pigs"]),
    ('🐖', &["pig", "pigs"]),
    ('🐽', &["pig", "pigs"]),
    ('🐍', &["snake", "snakes"]),
    ('🐀', &["rat", "rats", "vermin"]),
    ('🐁', &["rat", "rats", "vermin"]),
    ('💩', &["shit"]),
    ('🔪', &["stab", "knife"]),
    ('🗡', &["stab", "knife"]),
    ('🔫', &["shoot", "gun"]),
    ('💣', &["bomb"]),
    ('🍆', &["dick", "cock"]),
    ('🐒', &["monkey", "monkeys"]),
    ('🐵', &["monkey", "monkeys"]),
    ('🫏', &["donkey", "donkeys"]),
    ('🐴', &["donkey", "donkeys"]),
    ('🐕', &["dog", "dogs"]),
    ('🐶', &["dog", "dogs"]),
    ('🐑', &["sheep"]),
    ('🧙', &["witch", "witches"]),
    ('🔥', &["burn"]),
    ('🐐', &["goat", "goats"]),
    ('🐌', &["snail", "snails"]),
    ('🦥', &["sloth", "sloths"]),
    ('🥔', &["potato", "potatoes"]),
    ('🗑', &["rubbish"]),
    ('🧌', &["troll", "trolls"]),
];

/// Words after which a noun, an adjective or a verb must come, besides [`INSULTING`].
const WANTING: [&str; 52] = [
    "an",
    "this",
    "that",
    "his",
    "her",
    "my",
    "ur",
    "so",
    "is",
    "are",
    "was",
    "always",
    "just",
    "pure",
    "proper",
    "right",
    "big",
    "massive",
    "miserable",
    "nasty",
    "vile",
    "greedy",
    "moody",
    "faced",
    "cheeky",
    "grumpy",
    "evil",
    "smug",
    "thick",
    "same",
    "like",
    "talk",
    "talking",
    "talks",
    "should",
    "could",
    "will",
    "would",
    "to",
    "gonna",
    "wanna",
    "i'll",
    "ill",
    "he'll",
    "they'll",
    "must",
    "bloody",
    "selfish",
    "pack",
    "no",
    "all",
    "real",
];

/// The words that a picture stands for after `before`, or at the head of a phrase ("🐄 of a receptionist").
pub fn words_for(picture: char, before: &str, heads: bool) -> &'static [&'static str] {
    if !heads && !INSULTING.contains(&before) && !WANTING.contains(&before) {
        return &[];
    }
    PICTURES.iter().find(|(known, _)| *known == picture).map_or(&[], |(_, words)| words)
}

#[cfg(test)]
mod tests {
    use super::words_for;

    #[test]
    fn pictures_are_words_where_words_are_wanted() {
        assert_eq!(words_for('🐄', "miserable", false), ["cow", "cows"]);
        assert_eq!(words_for('🔪', "should", false), ["stab", "knife"]);
        assert!(words_for('🔪', "team", false).is_empty());
        assert!(words_for('💩', "week", false).is_empty());
        assert!(words_for('🎂', "a", false).is_empty());
    }
}
