using Parley.Disputes;

namespace Parley.Journal;

/// <summary>The personal texts of one commit by slot, while it is written or read. One user at a time.</summary>
internal sealed class PersonalTexts
{
    private const int MostSlots = 1 << 20;
    private readonly List<PersonalText?> slots = [];

    public int Count => slots.Count;

    public int Add(PersonalText text)
    {
        slots.Add(text);
        return slots.Count - 1;
    }

    public PersonalText? Find(int slot) => slot >= 0 && slot < slots.Count ? slots[slot] : null;

    /// <summary>Fills a slot; false when it was filled before or cannot be one.</summary>
    public bool Put(int slot, PersonalText text)
    {
        if (slot is < 0 or >= MostSlots) return false;
        while (slots.Count <= slot) slots.Add(null);
        if (slots[slot] is not null) return false;
        slots[slot] = text;
        return true;
    }

    /// <summary>Whose texts there are, in the order in which they appear.</summary>
    public List<string> Persons()
    {
        var persons = new List<string>(4);
        foreach (var text in slots)
        {
            if (text is not null && !persons.Contains(text.Person)) persons.Add(text.Person);
        }

        return persons;
    }

    /// <summary>The slots of a person, and their texts one after another.</summary>
    public void CollectOf(string person, List<int> theirs, ByteWriter texts)
    {
        for (var slot = 0; slot < slots.Count; slot++)
        {
            if (slots[slot] is not { Value: { } value } text || !string.Equals(text.Person, person, StringComparison.Ordinal)) continue;
            theirs.Add(slot);
            texts.AddText(value);
        }
    }

    /// <summary>Whether every text of a person says the same.</summary>
    public bool AllAre(string person, string value) => slots.TrueForAll(text => text is null || text.Person != person || text.Value == value);

    public void Clear() => slots.Clear();
}
