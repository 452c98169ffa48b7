//! The masks that positions are kept in: 63 units in a `u64` for nearly every comment, 127 in a `u128` for the long ones.

use std::ops::{BitAnd, BitOr, BitOrAssign, Not, Shl, Shr};

/// A mask of positions, of which the last bit says that there are occurrences over several units too.
pub trait Bits:
    Copy
    + Default
    + PartialEq
    + BitAnd<Output = Self>
    + BitOr<Output = Self>
    + BitOrAssign
    + Not<Output = Self>
    + Shl<usize, Output = Self>
    + Shr<usize, Output = Self>
{
    /// How many units it holds.
    const UNITS: usize;
    /// No unit.
    const NONE: Self;
    /// The last bit.
    const LONG: Self;

    /// The mask of one unit.
    fn one(unit: usize) -> Self;

    /// All bits, or none.
    fn all_if(all: bool) -> Self;

    /// The first unit.
    fn first(self) -> Option<usize>;

    /// The last unit.
    fn last(self) -> Option<usize>;

    /// All but the first.
    fn without_first(self) -> Self;

    /// All units from each of these up to the next that is not of `open`, of which they are.
    fn flood(self, open: Self) -> Self;

    /// Not zero if it has a unit, or the last bit.
    fn folded(self) -> u64;

    /// Whether it has a unit, or the last bit.
    #[inline]
    fn any(self) -> bool {
        self != Self::NONE
    }

    /// Whether it has a unit.
    #[inline]
    fn has(self, unit: usize) -> bool {
        (self & Self::one(unit)).any()
    }

    /// All units from each of these to `distance` after it.
    #[inline]
    fn spread(self, distance: usize) -> Self {
        let (mut all, mut left, mut stride) = (self, distance, 1);
        while left > 0 {
            let step = stride.min(left);
            all = all | all << step;
            left -= step;
            stride *= 2;
        }
        all
    }

    /// Its units, in order.
    fn units(mut self) -> impl Iterator<Item = usize> {
        std::iter::from_fn(move || {
            let first = self.first()?;
            self = self.without_first();
            Some(first)
        })
    }
}

macro_rules! bits {
    ($type:ty) => {
        impl Bits for $type {
            const UNITS: usize = <$type>::BITS as usize - 1;
            const NONE: Self = 0;
            const LONG: Self = 1 << Self::UNITS;

            #[inline]
            fn one(unit: usize) -> Self {
                1 << unit
            }

            #[inline]
            fn all_if(all: bool) -> Self {
                <$type>::from(all).wrapping_neg()
            }

            #[inline]
            fn first(self) -> Option<usize> {
                (self != 0).then(|| self.trailing_zeros() as usize)
            }

            #[inline]
            fn last(self) -> Option<usize> {
                self.checked_ilog2().map(|last| last as usize)
            }

            #[inline]
            fn without_first(self) -> Self {
                self & self.wrapping_sub(1)
            }

            #[inline]
            fn folded(self) -> u64 {
                (self | self.unbounded_shr(64)) as u64
            }

            #[inline]
            fn flood(self, open: Self) -> Self {
                // A carry runs through what is open; it jumps over a second seed of the same stretch.
                (open.wrapping_add(self) ^ open | self) & open
            }
        }
    };
}

bits!(u64);
bits!(u128);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn floods_end_with_what_is_open_and_spreads_with_the_distance() {
        assert_eq!(0b0010_0100u64.flood(0b0110_1110), 0b0110_1100);
        assert_eq!(0b0110u128.flood(0b0111_1110), 0b0111_1110);
        assert_eq!((1u64 << 60).flood(u64::MAX), 0b1111 << 60);
        assert_eq!(0b1_0000_0001u64.spread(0), 0b1_0000_0001);
        assert_eq!(0b1_0000_0001u64.spread(5), 0b11_1111_0011_1111);
        assert_eq!(1u128.spread(20), (1 << 21) - 1);
    }

    #[test]
    fn units_come_in_order() {
        assert_eq!((1u128 << 100 | 0b101).units().collect::<Vec<_>>(), [0, 2, 100]);
        assert_eq!(0u64.units().next(), None);
    }
}
