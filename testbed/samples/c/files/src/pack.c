#include <zlib.h>

#include "blockpack/blockpack.h"
#include "blockpack/layout.h"

size_t packed_bound(size_t size)
{
    return block_count(size) * (BLOCK_HEADER_BYTES + compressBound(BLOCK_SIZE));
}

enum blockpack_status pack(const unsigned char *from, size_t size, unsigned char *to, size_t *written)
{
    size_t capacity = *written;
    size_t used = 0;

    for (size_t index = 0; index < block_count(size); index++) {
        const unsigned char *block = from + index * BLOCK_SIZE;
        size_t plain = block_length(size, index);
        if (capacity - used < BLOCK_HEADER_BYTES)
            return BLOCKPACK_NO_ROOM;
        uLongf stored = capacity - used - BLOCK_HEADER_BYTES;
        if (compress2(to + used + BLOCK_HEADER_BYTES, &stored, block, plain, Z_BEST_SPEED) != Z_OK)
            return BLOCKPACK_NO_ROOM;
        uint32_t crc = (uint32_t)crc32(crc32(0, Z_NULL, 0), block, (uInt)plain);
        write_header(to + used, (struct block_header){(uint32_t)plain, (uint32_t)stored, crc});
        used += BLOCK_HEADER_BYTES + stored;
    }
    *written = used;
    return BLOCKPACK_OK;
}
