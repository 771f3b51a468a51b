namespace Nianbao.Checks;

/// <summary>Which rule's words a <see cref="Note"/> tells of.</summary>
internal enum Sign
{
    Announcement,
    Absolute,
    Person,
    Post,
    Point,
    YearsSince,
    Now,
    DoubledMarks,
    Review,
    WrongPoint,
}
