#include "blockpack/blockpack.h"
#include "version.h"

static void put32(unsigned char *to, uint32_t value)
{
    for (int i = 0; i < 4; i++)
        to[i] = (unsigned char)(value >> (8 * i));
}

static uint32_t get32(const unsigned char *from)
{
    uint32_t value = 0;
    for (int i = 0; i < 4; i++)
        value |= (uint32_t)from[i] << (8 * i);
    return value;
}

void write_header(unsigned char *to, struct block_header header)
{
    put32(to, header.plain);
    put32(to + 4, header.stored);
    put32(to + 8, header.crc);
}

struct block_header read_header(const unsigned char *from)
{
    return (struct block_header){get32(from), get32(from + 4), get32(from + 8)};
}

const char *blockpack_version(void)
{
    return BLOCKPACK_VERSION;
}
