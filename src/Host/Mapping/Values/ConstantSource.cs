namespace Parley.Host.Mapping.Values;

/// <summary>The same for every row.</summary>
internal sealed class ConstantSource(string text) : ValueSource
{
    public override bool IsConstant => true;

    public string Text => text;

    public override string Pick(RowReading row) => text;
}
