//! Which keys lie side by side: a slip of the finger writes a neighbour.

/// The keys around each letter of a QWERTY keyboard, from `a`.
const NEIGHBOURS: [&[u8]; 26] = [
    b"qwsz", b"vghn", b"xdfv", b"serfcx", b"wsdr", b"drtgvc", b"ftyhbv", b"gyujnb", b"ujko", b"huikmn", b"jiolm",
    b"kop", b"njk", b"bhjm", b"iklp", b"ol", b"wa", b"edft", b"awedxz", b"rfgy", b"yhji", b"cfgb", b"qase", b"zsdc",
    b"tghu", b"asx",
];

/// Whether two lower-case letters are neighbours on the keyboard.
///
/// ```
/// use houserules::text::keyboard::neighbours;
/// assert!(neighbours(b'a', b's'));
/// assert!(!neighbours(b'a', b'p'));
/// ```
#[must_use]
pub fn neighbours(a: u8, b: u8) -> bool {
    a.is_ascii_lowercase() && NEIGHBOURS[usize::from(a - b'a')].contains(&b)
}
