namespace Parley.Reading;

internal enum JsonKind
{
    Null,
    Boolean,
    Number,
    Text,
    Array,
    Object,
}
