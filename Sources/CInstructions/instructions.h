/// Single instructions that Swift has no name for; the compiler puts them where they are called.
#pragma once

/// Asks for the cache line at `address`, which need not exist, so that a later read finds it near.
static inline __attribute__((always_inline)) void prefetch(const void *_Nonnull address) {
    __builtin_prefetch(address, 0, 3);
}

/// Tells the core that it is waiting in a loop.
static inline __attribute__((always_inline)) void pauseWhileWaiting(void) {
#if defined(__x86_64__)
    __builtin_ia32_pause();
#elif defined(__aarch64__)
    __asm__ volatile("isb");
#endif
}
