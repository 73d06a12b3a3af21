namespace Parley.Organisation;

/// <summary>Local days, both included, on which a person answers for none of their seats.</summary>
internal readonly record struct Absence(string Subject, DateOnly From, DateOnly To)
{
    public bool Covers(DateOnly day) => From <= day && day <= To;
}
