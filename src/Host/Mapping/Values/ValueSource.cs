namespace Parley.Host.Mapping.Values;

/// <summary>Where a value comes from. What is picked is text; what the command wants decides what becomes of it.</summary>
internal abstract class ValueSource
{
    public virtual bool IsConstant => false;

    /// <summary>The text, or null when there is none.</summary>
    public abstract string? Pick(RowReading row);
}
