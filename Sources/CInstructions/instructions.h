/// Single instructions that Swift has no name for; the compiler puts them where they are called.
#pragma once

/// Asks for the cache line at `address`, which need not exist, so that a later read finds it near.
static inline __attribute__((always_inline)) void prefetch(const void *_Nonnull address) {
    __builtin_prefetch(address, 0, 3);
}

/// Eight floats: `SIMD8<Float>` in Swift.
typedef float EightFloats __attribute__((ext_vector_type(8)));

/// x₀y₀x₁y₁ of each half.
static inline __attribute__((always_inline)) EightFloats interleaveLow(EightFloats x, EightFloats y) {
    return __builtin_shufflevector(x, y, 0, 8, 1, 9, 4, 12, 5, 13);
}

/// x₂y₂x₃y₃ of each half.
static inline __attribute__((always_inline)) EightFloats interleaveHigh(EightFloats x, EightFloats y) {
    return __builtin_shufflevector(x, y, 2, 10, 3, 11, 6, 14, 7, 15);
}

/// x₀x₁y₀y₁ of each half.
static inline __attribute__((always_inline)) EightFloats pairLow(EightFloats x, EightFloats y) {
    return __builtin_shufflevector(x, y, 0, 1, 8, 9, 4, 5, 12, 13);
}

/// x₂x₃y₂y₃ of each half.
static inline __attribute__((always_inline)) EightFloats pairHigh(EightFloats x, EightFloats y) {
    return __builtin_shufflevector(x, y, 2, 3, 10, 11, 6, 7, 14, 15);
}

/// x₀x₂y₀y₂ of each half.
static inline __attribute__((always_inline)) EightFloats pairEven(EightFloats x, EightFloats y) {
    return __builtin_shufflevector(x, y, 0, 2, 8, 10, 4, 6, 12, 14);
}

/// x₁x₃y₁y₃ of each half.
static inline __attribute__((always_inline)) EightFloats pairOdd(EightFloats x, EightFloats y) {
    return __builtin_shufflevector(x, y, 1, 3, 9, 11, 5, 7, 13, 15);
}

/// The lower half of x, then that of y.
static inline __attribute__((always_inline)) EightFloats lowHalves(EightFloats x, EightFloats y) {
    return __builtin_shufflevector(x, y, 0, 1, 2, 3, 8, 9, 10, 11);
}

/// The upper half of x, then that of y.
static inline __attribute__((always_inline)) EightFloats highHalves(EightFloats x, EightFloats y) {
    return __builtin_shufflevector(x, y, 4, 5, 6, 7, 12, 13, 14, 15);
}

/// x. The compiler computes it before whatever is put in order after it, and so keeps to an order that it would change.
static inline __attribute__((always_inline)) EightFloats inOrder(EightFloats x) {
#if defined(__AVX__)
    __asm__ volatile("" : "+x"(x));
#endif
    return x;
}

/// Tells the core that it is waiting in a loop.
static inline __attribute__((always_inline)) void pauseWhileWaiting(void) {
#if defined(__x86_64__)
    __builtin_ia32_pause();
#elif defined(__aarch64__)
    __asm__ volatile("isb");
#endif
}
