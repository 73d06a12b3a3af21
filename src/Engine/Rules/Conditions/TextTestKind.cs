namespace Parley.Rules.Conditions;

internal enum TextTestKind
{
    Contains,
    StartsWith,
    EndsWith,
}
