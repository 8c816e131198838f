#ifndef BLOCKPACK_LAYOUT_H
#define BLOCKPACK_LAYOUT_H

#include <stddef.h>

#define BLOCK_SIZE 4096u

/* How many blocks hold that many bytes; no block is empty. */
static inline size_t block_count(size_t size)
{
    return size / BLOCK_SIZE + 1;
}

/* How many bytes the block of that index holds; only the last one may be short. */
static inline size_t block_length(size_t size, size_t index)
{
    size_t rest = size - index * BLOCK_SIZE;
    return rest < BLOCK_SIZE ? rest : BLOCK_SIZE;
}

/* The block in which a byte lies. */
static inline size_t block_of(size_t offset)
{
    return offset / BLOCK_SIZE;
}

#endif
