//! A short list that lies on the stack: reading a comment asks nothing of the heap.

/// Up to `N` items; what does not fit is left out.
#[derive(Debug, Clone, Copy)]
pub struct Few<T, const N: usize> {
    items: [T; N],
    len: usize,
}

impl<T: Copy, const N: usize> Few<T, N> {
    /// None; `filler` is never seen.
    pub fn new(filler: T) -> Self {
        Few { items: [filler; N], len: 0 }
    }

    /// Adds one, if there is room.
    pub fn push(&mut self, item: T) {
        if let Some(place) = self.items.get_mut(self.len) {
            *place = item;
            self.len += 1;
        }
    }

    /// Adds what there is room for.
    pub fn extend(&mut self, items: impl IntoIterator<Item = T>) {
        items.into_iter().take(N - self.len).for_each(|item| self.push(item));
    }

    /// Keeps those that are to stay, in their order.
    pub fn retain(&mut self, mut stays: impl FnMut(&T) -> bool) {
        let mut kept = 0;
        for at in 0..self.len {
            if stays(&self.items[at]) {
                self.items[kept] = self.items[at];
                kept += 1;
            }
        }
        self.len = kept;
    }
}

impl<T, const N: usize> std::ops::Deref for Few<T, N> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.items[..self.len]
    }
}

#[cfg(test)]
mod tests {
    use super::Few;

    #[test]
    fn what_fits_is_kept_in_order() {
        let mut few: Few<u32, 4> = Few::new(0);
        few.extend(1..3);
        few.push(3);
        assert_eq!(*few, [1, 2, 3]);
        few.retain(|item| item % 2 == 1);
        assert_eq!(*few, [1, 3]);
        few.extend(5..20);
        few.push(20);
        assert_eq!(*few, [1, 3, 5, 6]);
        few.retain(|_| false);
        assert!(few.is_empty());
    }
}
