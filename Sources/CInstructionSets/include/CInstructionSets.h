#ifndef ESPALIER_CINSTRUCTIONSETS_H
#define ESPALIER_CINSTRUCTIONSETS_H

#include <stdint.h>

// The instruction sets beyond the first x86-64 that code generators use by themselves: the name in /proc/cpuinfo, the
// name in the compiler's run-time check, the macro that the compiler defines when it may use them.
#define INSTRUCTION_SETS(SET) \
    SET("popcnt", "popcnt", __POPCNT__) \
    SET("ssse3", "ssse3", __SSSE3__) \
    SET("sse4_1", "sse4.1", __SSE4_1__) \
    SET("sse4_2", "sse4.2", __SSE4_2__) \
    SET("avx", "avx", __AVX__) \
    SET("avx2", "avx2", __AVX2__) \
    SET("fma", "fma", __FMA__) \
    SET("bmi1", "bmi", __BMI__) \
    SET("bmi2", "bmi2", __BMI2__) \
    SET("f16c", "f16c", __F16C__) \
    SET("abm", "lzcnt", __LZCNT__) \
    SET("movbe", "movbe", __MOVBE__) \
    SET("adx", "adx", __ADX__) \
    SET("fma4", "fma4", __FMA4__) \
    SET("xop", "xop", __XOP__) \
    SET("tbm", "tbm", __TBM__) \
    SET("gfni", "gfni", __GFNI__) \
    SET("avx_vnni", "avxvnni", __AVXVNNI__) \
    SET("avx512f", "avx512f", __AVX512F__) \
    SET("avx512vl", "avx512vl", __AVX512VL__) \
    SET("avx512bw", "avx512bw", __AVX512BW__) \
    SET("avx512dq", "avx512dq", __AVX512DQ__) \
    SET("avx512cd", "avx512cd", __AVX512CD__) \
    SET("avx512ifma", "avx512ifma", __AVX512IFMA__) \
    SET("avx512vbmi", "avx512vbmi", __AVX512VBMI__) \
    SET("avx512_vbmi2", "avx512vbmi2", __AVX512VBMI2__) \
    SET("avx512_vnni", "avx512vnni", __AVX512VNNI__) \
    SET("avx512_bitalg", "avx512bitalg", __AVX512BITALG__) \
    SET("avx512_vpopcntdq", "avx512vpopcntdq", __AVX512VPOPCNTDQ__) \
    SET("avx512_bf16", "avx512bf16", __AVX512BF16__) \
    SET("avx512_fp16", "avx512fp16", __AVX512FP16__)

/// Whether the build needs each of `INSTRUCTION_SETS`, in their order: 1 for those that its compiler was allowed to use.
extern const uint8_t instruction_sets_needed[];

#endif
