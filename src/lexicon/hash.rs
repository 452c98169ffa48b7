//! Hashing of our own small keys: numbers, and names from rule sources. Multiplicative, eight bytes at a time; an
//! attacker does not choose these keys, so that the keyed hash of `std` would be paid for nothing.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// A map with [`FastHasher`].
pub type FastMap<K, V> = HashMap<K, V, BuildHasherDefault<FastHasher>>;

const K: u64 = 0x9E37_79B9_7F4A_7C15;

/// Mixes eight bytes into a hash.
#[inline]
pub fn mix(hash: u64, value: u64) -> u64 {
    (hash.rotate_left(5) ^ value).wrapping_mul(K)
}

/// Spreads the high bits of a hash over the low ones.
#[inline]
pub fn finish(hash: u64) -> u64 {
    hash ^ (hash >> 29)
}

/// The hash of some bytes.
#[inline]
pub fn bytes(data: &[u8]) -> u64 {
    let mut hash = data.len() as u64;
    let mut chunks = data.chunks_exact(8);
    for chunk in &mut chunks {
        let mut eight = [0; 8];
        eight.copy_from_slice(chunk);
        hash = mix(hash, u64::from_le_bytes(eight));
    }
    finish(mix(hash, tail(chunks.remainder())))
}

/// Up to seven bytes as a number, in two loads that may overlap instead of a loop.
#[inline]
fn tail(rest: &[u8]) -> u64 {
    match rest.len() {
        0 => 0,
        1..4 => u64::from(rest[0]) | u64::from(rest[rest.len() / 2]) << 8 | u64::from(rest[rest.len() - 1]) << 16,
        len => {
            let four = |at: usize| u64::from(u32::from_le_bytes([rest[at], rest[at + 1], rest[at + 2], rest[at + 3]]));
            four(0) | four(len - 4) << 32
        }
    }
}

/// See the module.
#[derive(Debug, Default, Clone, Copy)]
pub struct FastHasher(u64);

impl Hasher for FastHasher {
    fn finish(&self) -> u64 {
        finish(self.0)
    }

    fn write(&mut self, data: &[u8]) {
        self.0 = mix(self.0, bytes(data));
    }

    fn write_u8(&mut self, value: u8) {
        self.0 = mix(self.0, u64::from(value));
    }

    fn write_u32(&mut self, value: u32) {
        self.0 = mix(self.0, u64::from(value));
    }

    fn write_u64(&mut self, value: u64) {
        self.0 = mix(self.0, value);
    }

    fn write_usize(&mut self, value: usize) {
        self.0 = mix(self.0, value as u64);
    }
}
