//! Common English: tells a slip of the keyboard from a word.
//!
//! The words are those of Debian's `wbritish`, that is SCOWL up to size 60 (see `data/english/README.md` for the source
//! and the licence), and a few hundred of our own. 74,000 words as text would be 700 kB to embed and milliseconds to read;
//! as a filter they are 150 kB and ready at once. The filter never denies a word that is in the list and takes about one
//! string in a thousand for a word that is not: harmless, as a word only stops a guess.

/// The prebuilt filter; `tests/english.rs` builds it anew from the lists and compares.
static FILTER: &[u8] = include_bytes!("../../data/english/words.filter");

/// Bytes that one word's bits lie in: a cache line.
const BLOCK: usize = 64;
/// Bits that a word sets.
const BITS: u32 = 8;
/// Bits of the filter for each word.
const BITS_PER_WORD: usize = 16;

fn hash(word: &[u8]) -> u64 {
    // FNV-1a, finished as in MurmurHash3 so that all bits count.
    let mut hash = 0xCBF2_9CE4_8422_2325u64;
    for b in word {
        hash = (hash ^ u64::from(*b)).wrapping_mul(0x0000_0100_0000_01B3);
    }
    hash = (hash ^ (hash >> 33)).wrapping_mul(0xFF51_AFD7_ED55_8CCD);
    hash = (hash ^ (hash >> 33)).wrapping_mul(0xC4CE_B9FE_1A85_EC53);
    hash ^ (hash >> 33)
}

/// The first byte of a word's block, and its bits there.
fn place(hash: u64, len: usize) -> (usize, impl Iterator<Item = usize>) {
    let blocks = (len / BLOCK) as u64;
    let block = ((hash >> 32) * blocks) >> 32;
    let mut bits = hash.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    let places = (0..BITS).map(move |_| {
        bits = bits.rotate_left(9);
        bits as usize % (BLOCK * 8)
    });
    (block as usize * BLOCK, places)
}

/// Builds a filter of words.
#[must_use]
pub fn filter<'a>(words: impl Iterator<Item = &'a str> + Clone) -> Vec<u8> {
    let blocks = (words.clone().count() * BITS_PER_WORD).div_ceil(BLOCK * 8).max(1);
    let mut filter = vec![0; blocks * BLOCK];
    for word in words {
        let (start, bits) = place(hash(word.as_bytes()), filter.len());
        for bit in bits {
            filter[start + bit / 8] |= 1 << (bit % 8);
        }
    }
    filter
}

fn contains(word: &[u8]) -> bool {
    let (start, mut bits) = place(hash(word), FILTER.len());
    bits.all(|bit| FILTER.get(start + bit / 8).is_some_and(|byte| byte >> (bit % 8) & 1 == 1))
}

/// Whether `word`, folded and in lower case, is a common English word.
///
/// ```
/// use houserules::text::english::is_word;
/// assert!(is_word("specialist"));
/// assert!(!is_word("speciallist"));
/// assert!(!is_word("scunthorpe"));
/// ```
#[must_use]
pub fn is_word(word: &str) -> bool {
    contains(word.as_bytes())
}

/// Whether `word`, folded and in lower case, is a proper name of the list: people, places, brands.
///
/// ```
/// use houserules::text::english::is_name;
/// assert!(is_name("dublin"));
/// assert!(!is_name("appointment"));
/// ```
#[must_use]
pub fn is_name(word: &str) -> bool {
    let mut buffer = [0u8; 24];
    let Some(capital) = buffer.get_mut(..word.len()) else { return false };
    capital.copy_from_slice(word.as_bytes());
    if let Some(first) = capital.first_mut() {
        first.make_ascii_uppercase();
    }
    contains(capital)
}
