namespace Parley.Benchmarks.Rules;

/// <summary>The rules of <see cref="GradingExpressions"/> as a programmer would write them by hand: plain fields, one bit a rule, everything known.</summary>
internal static class HandWrittenRules
{
    /// <summary>More than 200 rules are the 200 again and again, each time with the bound that narrows them.</summary>
    public static void Judge(HandWrittenFacts f, int count, ulong[] masks)
    {
        masks[0] = count == 12 ? First12(f) : First50(f);
        for (var i = 0; i < count / 200; i++)
        {
            var isWithin = f.PeopleInvolved < 1_000 + i;
            masks[4 * i] = isWithin ? First50(f) : 0;
            masks[(4 * i) + 1] = isWithin ? From50To99(f) : 0;
            masks[(4 * i) + 2] = isWithin ? From100To149(f) : 0;
            masks[(4 * i) + 3] = isWithin ? From150To199(f) : 0;
        }
    }

    private static ulong First12(HandWrittenFacts f)
    {
        var mask = 0UL;
        if (f.ViolenceThreatened && f.SelfHarmSpoken) mask |= 1UL << 0;
        if (f.Injury == "none" && f.PoliceCalls < 5) mask |= 1UL << 1;
        if (f.WorkPlace && f.PoliceCalls == 1) mask |= 1UL << 2;
        if (f.SelfHarmSpoken && f.Injury != "serious") mask |= 1UL << 3;
        if (f.DaysWithoutContact > 30) mask |= 1UL << 4;
        if (f.Injury == "none" && f.EarlierReports < 4) mask |= 1UL << 5;
        if (f.EarlierReports >= 1 && f.Injury != "minor") mask |= 1UL << 6;
        if (f.DaysWithoutContact >= 3 && (f.WorkPlace || f.PeopleInvolved > 10)) mask |= 1UL << 7;
        if (f.Injury == "minor" && f.WeaponSeen) mask |= 1UL << 8;
        if (!(f.PeopleInvolved > 5 && f.Injury == "minor") && f.DaysWithoutContact >= 7) mask |= 1UL << 9;
        if (!f.SelfHarmSpoken && (f.PoliceCalls == 5 || f.WorkPlace)) mask |= 1UL << 10;
        if (f.AmountAtStake >= 1000m && f.Category == "family") mask |= 1UL << 11;
        return mask;
    }

    private static ulong First50(HandWrittenFacts f)
    {
        var mask = 0UL;
        if (f.ViolenceThreatened && f.SelfHarmSpoken) mask |= 1UL << 0;
        if (f.Injury == "none" && f.PoliceCalls < 5) mask |= 1UL << 1;
        if (f.WorkPlace && f.PoliceCalls == 1) mask |= 1UL << 2;
        if (f.SelfHarmSpoken && f.Injury != "serious") mask |= 1UL << 3;
        if (f.DaysWithoutContact > 30) mask |= 1UL << 4;
        if (f.Injury == "none" && f.EarlierReports < 4) mask |= 1UL << 5;
        if (f.EarlierReports >= 1 && f.Injury != "minor") mask |= 1UL << 6;
        if (f.DaysWithoutContact >= 3 && (f.WorkPlace || f.PeopleInvolved > 10)) mask |= 1UL << 7;
        if (f.Injury == "minor" && f.WeaponSeen) mask |= 1UL << 8;
        if (!(f.PeopleInvolved > 5 && f.Injury == "minor") && f.DaysWithoutContact >= 7) mask |= 1UL << 9;
        if (!f.SelfHarmSpoken && (f.PoliceCalls == 5 || f.WorkPlace)) mask |= 1UL << 10;
        if (f.AmountAtStake >= 1000m && f.Category == "family") mask |= 1UL << 11;
        if (f.DaysWithoutContact >= 30 && f.PoliceCalls < 3) mask |= 1UL << 12;
        if (f.DaysWithoutContact == 10 && f.FailedSessions >= 1) mask |= 1UL << 13;
        if (f.Injury == "minor" && (f.PoliceCalls >= 1 || f.SelfHarmSpoken)) mask |= 1UL << 14;
        if (f.MinorsInvolved && !f.WeaponSeen) mask |= 1UL << 15;
        if (f.AmountAtStake >= 50000m && (!f.WeaponSeen || f.FailedSessions >= 1)) mask |= 1UL << 16;
        if (f.ViolenceThreatened && f.PeopleInvolved < 50) mask |= 1UL << 17;
        if (f.DaysWithoutContact == 30 && !f.MinorsInvolved) mask |= 1UL << 18;
        if (f.DaysWithoutContact >= 7 && f.DaysWithoutContact >= 14) mask |= 1UL << 19;
        if (f.DaysWithoutContact > 3 && f.WeaponSeen) mask |= 1UL << 20;
        if (f.PoliceCalls >= 1 && f.Category == "family") mask |= 1UL << 21;
        if (f.PeopleInvolved > 5 && f.ViolenceThreatened) mask |= 1UL << 22;
        if (f.PeopleInvolved < 10 && f.Injury != "none") mask |= 1UL << 23;
        if (!f.WorkPlace && (f.ViolenceThreatened || f.PoliceCalls > 2)) mask |= 1UL << 24;
        if (f.WorkPlace && f.PeopleInvolved >= 5) mask |= 1UL << 25;
        if (f.WeaponSeen) mask |= 1UL << 26;
        if (!(f.Alcohol && !f.Alcohol) && f.ViolenceThreatened) mask |= 1UL << 27;
        if (f.MinorsInvolved && (f.PeopleInvolved > 5 || f.AmountAtStake >= 100000m)) mask |= 1UL << 28;
        if (f.Alcohol && f.SelfHarmSpoken) mask |= 1UL << 29;
        if (f.Injury == "minor" && f.DaysWithoutContact > 3) mask |= 1UL << 30;
        if (f.WorkPlace && !f.ViolenceThreatened) mask |= 1UL << 31;
        if (f.WorkPlace && f.EarlierReports < 1) mask |= 1UL << 32;
        if (f.WeaponSeen && (f.PeopleInvolved >= 10 || f.Injury == "minor")) mask |= 1UL << 33;
        if (f.Category == "labour" && f.Injury != "serious") mask |= 1UL << 34;
        if (f.DaysWithoutContact == 3 && (f.PoliceCalls < 2 || f.SelfHarmSpoken)) mask |= 1UL << 35;
        if (f.DaysWithoutContact < 14 && f.WorkPlace) mask |= 1UL << 36;
        if (f.WeaponSeen) mask |= 1UL << 37;
        if (f.AmountAtStake >= 50000m) mask |= 1UL << 38;
        if (f.WeaponSeen && f.PoliceCalls >= 2) mask |= 1UL << 39;
        if (f.PoliceCalls > 1 && f.Injury != "serious") mask |= 1UL << 40;
        if (f.PoliceCalls < 5 && f.PoliceCalls >= 5) mask |= 1UL << 41;
        if (f.FailedSessions >= 3) mask |= 1UL << 42;
        if (f.WeaponSeen && (f.EarlierReports < 4 || f.MinorsInvolved)) mask |= 1UL << 43;
        if (f.SelfHarmSpoken && f.DaysWithoutContact == 7) mask |= 1UL << 44;
        if ((f.Injury != "none" || f.EarlierReports >= 1) && f.PoliceCalls >= 2 && f.DaysWithoutContact >= 7) mask |= 1UL << 45;
        if (f.PoliceCalls > 5) mask |= 1UL << 46;
        if (f.FailedSessions > 2 && f.PeopleInvolved < 30) mask |= 1UL << 47;
        if (f.PeopleInvolved >= 10) mask |= 1UL << 48;
        if (f.FailedSessions == 2 && f.PeopleInvolved < 10) mask |= 1UL << 49;
        return mask;
    }

    private static ulong From50To99(HandWrittenFacts f)
    {
        var mask = 0UL;
        if (f.PoliceCalls >= 2 && f.FailedSessions >= 1) mask |= 1UL << 0;
        if (f.Alcohol && f.FailedSessions >= 1) mask |= 1UL << 1;
        if (f.PoliceCalls > 5 && (f.Category == "neighbours" || f.MinorsInvolved)) mask |= 1UL << 2;
        if (f.EarlierReports >= 2) mask |= 1UL << 3;
        if (f.EarlierReports > 1 && f.Injury == "minor") mask |= 1UL << 4;
        if (f.Injury != "serious") mask |= 1UL << 5;
        if (!(f.Injury == "minor" && f.WeaponSeen) && f.DaysWithoutContact < 10) mask |= 1UL << 6;
        if ((f.Injury == "minor" || f.MinorsInvolved) && f.EarlierReports >= 4 && f.Injury == "serious") mask |= 1UL << 7;
        if ((f.PeopleInvolved == 50 || f.SelfHarmSpoken) && f.Injury == "none" && f.Alcohol) mask |= 1UL << 8;
        if (f.Injury != "minor" && (f.PoliceCalls < 1 || f.Injury != "minor")) mask |= 1UL << 9;
        if (f.Injury == "none") mask |= 1UL << 10;
        if (f.AmountAtStake >= 5000m && !f.WorkPlace) mask |= 1UL << 11;
        if (f.DaysWithoutContact < 3 && f.Injury == "none") mask |= 1UL << 12;
        if ((f.ViolenceThreatened || f.ViolenceThreatened) && f.WorkPlace && f.PoliceCalls > 3) mask |= 1UL << 13;
        if (!(f.WorkPlace && f.Alcohol) && f.SelfHarmSpoken) mask |= 1UL << 14;
        if (f.PoliceCalls >= 5 && f.PoliceCalls > 2) mask |= 1UL << 15;
        if ((f.DaysWithoutContact < 14 || f.Injury == "serious") && f.RiskScore > 0.75m && f.EarlierReports < 2) mask |= 1UL << 16;
        if (f.AmountAtStake >= 100000m && f.SelfHarmSpoken) mask |= 1UL << 17;
        if (!f.Alcohol && f.FailedSessions >= 1) mask |= 1UL << 18;
        if (f.PoliceCalls > 3) mask |= 1UL << 19;
        if (f.PoliceCalls > 5) mask |= 1UL << 20;
        if (f.EarlierReports >= 3 && (f.WeaponSeen || f.FailedSessions == 2)) mask |= 1UL << 21;
        if (f.EarlierReports >= 2 && f.EarlierReports > 3) mask |= 1UL << 22;
        if (f.WeaponSeen && f.SelfHarmSpoken) mask |= 1UL << 23;
        if (f.Category == "land") mask |= 1UL << 24;
        if (f.FailedSessions >= 1 && f.DaysWithoutContact >= 3) mask |= 1UL << 25;
        if ((f.FailedSessions == 2 || f.PeopleInvolved == 50) && !f.WeaponSeen && f.SelfHarmSpoken) mask |= 1UL << 26;
        if (f.PoliceCalls < 2 && f.EarlierReports >= 3) mask |= 1UL << 27;
        if (f.WorkPlace && (f.SelfHarmSpoken || f.DaysWithoutContact == 14)) mask |= 1UL << 28;
        if (f.Injury == "serious") mask |= 1UL << 29;
        if (f.Alcohol && f.Injury == "serious") mask |= 1UL << 30;
        if (f.EarlierReports > 2 && !f.WorkPlace) mask |= 1UL << 31;
        if (f.EarlierReports >= 1 && (f.AmountAtStake >= 50000m || f.PeopleInvolved >= 20)) mask |= 1UL << 32;
        if (f.EarlierReports > 1 && f.EarlierReports >= 2) mask |= 1UL << 33;
        if (!(f.ViolenceThreatened && f.EarlierReports < 4) && f.MinorsInvolved) mask |= 1UL << 34;
        if (f.DaysWithoutContact >= 30 && (f.DaysWithoutContact >= 30 || f.AmountAtStake >= 100000m)) mask |= 1UL << 35;
        if (f.PoliceCalls == 3 && (f.Injury == "serious" || f.FailedSessions > 1)) mask |= 1UL << 36;
        if ((f.ViolenceThreatened || f.SelfHarmSpoken) && f.EarlierReports >= 1 && f.PeopleInvolved < 10) mask |= 1UL << 37;
        if (f.Injury == "serious" && f.ViolenceThreatened) mask |= 1UL << 38;
        if (f.Category == "land" && f.Category == "neighbours") mask |= 1UL << 39;
        if (f.Alcohol && f.Alcohol) mask |= 1UL << 40;
        if (!(f.WeaponSeen && f.PoliceCalls > 5) && f.Alcohol) mask |= 1UL << 41;
        if (f.EarlierReports < 3) mask |= 1UL << 42;
        if (f.FailedSessions >= 3) mask |= 1UL << 43;
        if (f.PeopleInvolved < 30 && (f.Injury != "minor" || f.PeopleInvolved >= 50)) mask |= 1UL << 44;
        if (f.Injury == "none" && (f.DaysWithoutContact >= 30 || f.PoliceCalls >= 2)) mask |= 1UL << 45;
        if (f.Injury == "minor" && f.Injury == "none") mask |= 1UL << 46;
        if (!(f.Category == "neighbours" && f.AmountAtStake >= 20000m) && f.PoliceCalls < 3) mask |= 1UL << 47;
        if (!f.Alcohol) mask |= 1UL << 48;
        if (f.FailedSessions > 2 && f.FailedSessions >= 3) mask |= 1UL << 49;
        return mask;
    }

    private static ulong From100To149(HandWrittenFacts f)
    {
        var mask = 0UL;
        if (f.PoliceCalls < 1) mask |= 1UL << 0;
        if (f.PeopleInvolved == 2) mask |= 1UL << 1;
        if (f.AmountAtStake >= 100000m && (f.Injury == "minor" || f.SelfHarmSpoken)) mask |= 1UL << 2;
        if (f.DaysWithoutContact < 30 && f.PoliceCalls >= 5) mask |= 1UL << 3;
        if (f.PeopleInvolved >= 50) mask |= 1UL << 4;
        if (f.Injury == "none") mask |= 1UL << 5;
        if (!(f.Category == "debt" && f.PoliceCalls >= 2) && f.AmountAtStake >= 50000m) mask |= 1UL << 6;
        if (f.PoliceCalls < 1 && f.PoliceCalls < 3) mask |= 1UL << 7;
        if (f.Alcohol && f.PoliceCalls >= 2) mask |= 1UL << 8;
        if (f.AmountAtStake >= 100000m && f.Alcohol) mask |= 1UL << 9;
        if (f.FailedSessions >= 1 && f.AmountAtStake >= 50000m) mask |= 1UL << 10;
        if (f.PoliceCalls >= 3 && f.EarlierReports > 2) mask |= 1UL << 11;
        if (f.PoliceCalls < 2) mask |= 1UL << 12;
        if (f.PeopleInvolved == 2 && f.Category == "debt") mask |= 1UL << 13;
        if (!(f.PoliceCalls == 3 && f.FailedSessions > 1) && f.FailedSessions >= 3) mask |= 1UL << 14;
        if ((f.DaysWithoutContact >= 3 || f.EarlierReports >= 3) && f.FailedSessions == 3 && f.WeaponSeen) mask |= 1UL << 15;
        if (f.PoliceCalls == 3) mask |= 1UL << 16;
        if (f.DaysWithoutContact >= 10 && f.PeopleInvolved >= 30) mask |= 1UL << 17;
        if (f.ViolenceThreatened && f.FailedSessions > 2) mask |= 1UL << 18;
        if (f.DaysWithoutContact >= 14) mask |= 1UL << 19;
        if (!f.WorkPlace && f.PoliceCalls >= 1) mask |= 1UL << 20;
        if (f.SelfHarmSpoken && f.EarlierReports >= 2) mask |= 1UL << 21;
        if (!(f.FailedSessions >= 3 && f.MinorsInvolved) && f.PoliceCalls == 2) mask |= 1UL << 22;
        if (f.DaysWithoutContact > 7 && f.Category == "debt") mask |= 1UL << 23;
        if (f.EarlierReports > 2) mask |= 1UL << 24;
        if (f.SelfHarmSpoken) mask |= 1UL << 25;
        if (f.Alcohol) mask |= 1UL << 26;
        if (f.WorkPlace && (f.PoliceCalls >= 5 || f.SelfHarmSpoken)) mask |= 1UL << 27;
        if (f.EarlierReports >= 4 && f.WeaponSeen) mask |= 1UL << 28;
        if (f.Injury == "minor" && !f.Alcohol) mask |= 1UL << 29;
        if (f.PeopleInvolved >= 10 && f.PoliceCalls >= 5) mask |= 1UL << 30;
        if (f.WeaponSeen && f.MinorsInvolved) mask |= 1UL << 31;
        if (f.SelfHarmSpoken) mask |= 1UL << 32;
        if ((f.PoliceCalls < 1 || f.MinorsInvolved) && f.SelfHarmSpoken && f.Injury == "minor") mask |= 1UL << 33;
        if ((f.Injury == "serious" || f.PeopleInvolved >= 10) && !f.WorkPlace && f.ViolenceThreatened) mask |= 1UL << 34;
        if (f.Alcohol && f.FailedSessions > 2) mask |= 1UL << 35;
        if (f.SelfHarmSpoken && (f.RiskScore > 0.5m || f.Injury != "serious")) mask |= 1UL << 36;
        if ((f.MinorsInvolved || f.AmountAtStake >= 100000m) && f.EarlierReports >= 4 && f.DaysWithoutContact >= 3) mask |= 1UL << 37;
        if (f.PoliceCalls < 3 && f.Injury == "serious") mask |= 1UL << 38;
        if (f.WorkPlace && f.SelfHarmSpoken) mask |= 1UL << 39;
        if ((f.AmountAtStake >= 50000m || f.Injury == "minor") && f.WeaponSeen && f.FailedSessions > 1) mask |= 1UL << 40;
        if (f.WorkPlace) mask |= 1UL << 41;
        if (!f.ViolenceThreatened) mask |= 1UL << 42;
        if ((f.WeaponSeen || f.FailedSessions >= 2) && f.EarlierReports >= 4 && f.SelfHarmSpoken) mask |= 1UL << 43;
        if (f.Injury == "serious" && f.FailedSessions >= 3) mask |= 1UL << 44;
        if (f.Injury == "minor" && f.WeaponSeen) mask |= 1UL << 45;
        if (f.Alcohol && (f.AmountAtStake >= 1000m || f.ViolenceThreatened)) mask |= 1UL << 46;
        if (f.FailedSessions == 3 && (f.PeopleInvolved >= 10 || f.DaysWithoutContact < 10)) mask |= 1UL << 47;
        if (f.Alcohol && f.Injury == "none") mask |= 1UL << 48;
        if (!(f.PeopleInvolved < 30 && f.AmountAtStake >= 1000m) && f.WorkPlace) mask |= 1UL << 49;
        return mask;
    }

    private static ulong From150To199(HandWrittenFacts f)
    {
        var mask = 0UL;
        if (f.SelfHarmSpoken && f.FailedSessions < 3) mask |= 1UL << 0;
        if (!(f.PoliceCalls >= 2 && f.EarlierReports == 4) && f.WorkPlace) mask |= 1UL << 1;
        if (f.PeopleInvolved < 2 && (f.RiskScore > 0.75m || f.PeopleInvolved >= 10)) mask |= 1UL << 2;
        if (f.SelfHarmSpoken && (f.Injury == "none" || f.Injury != "minor")) mask |= 1UL << 3;
        if (f.PeopleInvolved == 2 && (f.RiskScore > 0.5m || f.Alcohol)) mask |= 1UL << 4;
        if (f.PeopleInvolved > 50 && f.PeopleInvolved == 50) mask |= 1UL << 5;
        if (!f.ViolenceThreatened && f.EarlierReports == 3) mask |= 1UL << 6;
        if (f.Category == "family" && (f.FailedSessions < 2 || f.AmountAtStake >= 20000m)) mask |= 1UL << 7;
        if (f.AmountAtStake >= 5000m && (f.DaysWithoutContact > 3 || f.PoliceCalls >= 5)) mask |= 1UL << 8;
        if ((f.AmountAtStake >= 1000m || f.Category == "debt") && f.EarlierReports == 3 && f.WeaponSeen) mask |= 1UL << 9;
        if (f.Injury != "none" && f.MinorsInvolved) mask |= 1UL << 10;
        if (f.EarlierReports >= 3 && f.PoliceCalls == 5) mask |= 1UL << 11;
        if (f.RiskScore > 0.75m && f.EarlierReports == 3) mask |= 1UL << 12;
        if (!(f.Category == "family" && f.DaysWithoutContact < 10) && f.PeopleInvolved < 20) mask |= 1UL << 13;
        if (f.FailedSessions > 1 && f.WorkPlace) mask |= 1UL << 14;
        if (f.PeopleInvolved < 2 && f.Injury != "minor") mask |= 1UL << 15;
        if (!f.WeaponSeen && (f.FailedSessions >= 1 || f.EarlierReports == 3)) mask |= 1UL << 16;
        if (f.SelfHarmSpoken) mask |= 1UL << 17;
        if (f.PoliceCalls > 1) mask |= 1UL << 18;
        if (f.AmountAtStake >= 50000m && (f.Category == "debt" || f.PoliceCalls >= 5)) mask |= 1UL << 19;
        if ((f.PoliceCalls >= 2 || f.PeopleInvolved >= 30) && !f.SelfHarmSpoken && f.AmountAtStake >= 50000m) mask |= 1UL << 20;
        if (f.Category == "neighbours") mask |= 1UL << 21;
        if (f.Alcohol && f.Injury == "none") mask |= 1UL << 22;
        if (f.PoliceCalls < 3 && f.Injury != "none") mask |= 1UL << 23;
        if (f.Injury != "minor" && (f.Injury == "serious" || f.AmountAtStake >= 20000m)) mask |= 1UL << 24;
        if (f.EarlierReports < 1 && (!f.SelfHarmSpoken || f.EarlierReports > 3)) mask |= 1UL << 25;
        if (f.ViolenceThreatened && f.Injury != "serious") mask |= 1UL << 26;
        if ((f.DaysWithoutContact < 3 || f.PeopleInvolved < 5) && f.PoliceCalls >= 3 && f.Injury != "serious") mask |= 1UL << 27;
        if (f.SelfHarmSpoken) mask |= 1UL << 28;
        if (f.EarlierReports > 4 && f.Category == "debt") mask |= 1UL << 29;
        if (f.Alcohol) mask |= 1UL << 30;
        if (f.DaysWithoutContact == 7 && f.PeopleInvolved < 20) mask |= 1UL << 31;
        if (!f.ViolenceThreatened && !f.WeaponSeen) mask |= 1UL << 32;
        if (f.AmountAtStake >= 1000m && (f.Category == "land" || f.EarlierReports >= 3)) mask |= 1UL << 33;
        if (f.WeaponSeen && f.Category == "family") mask |= 1UL << 34;
        if (f.FailedSessions == 1 && f.DaysWithoutContact > 3) mask |= 1UL << 35;
        if (f.MinorsInvolved && (f.EarlierReports > 3 || !f.Alcohol)) mask |= 1UL << 36;
        if (f.WorkPlace) mask |= 1UL << 37;
        if (f.AmountAtStake >= 5000m && (f.FailedSessions > 3 || f.EarlierReports >= 2)) mask |= 1UL << 38;
        if (!f.SelfHarmSpoken && f.EarlierReports > 2) mask |= 1UL << 39;
        if (f.EarlierReports >= 4 && !f.SelfHarmSpoken) mask |= 1UL << 40;
        if (f.PoliceCalls >= 2 && f.EarlierReports > 1) mask |= 1UL << 41;
        if (f.DaysWithoutContact >= 30) mask |= 1UL << 42;
        if (f.Injury == "serious" && (!f.WorkPlace || f.PoliceCalls > 2)) mask |= 1UL << 43;
        if (f.AmountAtStake >= 50000m && f.DaysWithoutContact > 10) mask |= 1UL << 44;
        if (f.EarlierReports > 4 && f.EarlierReports > 2) mask |= 1UL << 45;
        if (!(f.PoliceCalls == 2 && f.EarlierReports >= 4) && f.Category == "land") mask |= 1UL << 46;
        if (f.Injury != "minor") mask |= 1UL << 47;
        if ((f.WeaponSeen || f.MinorsInvolved) && f.FailedSessions >= 3 && f.Injury != "none") mask |= 1UL << 48;
        if (f.Injury == "minor" && (f.EarlierReports == 2 || f.EarlierReports == 3)) mask |= 1UL << 49;
        return mask;
    }
}
