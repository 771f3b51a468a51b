namespace Nianbao.Documents;

/// <summary>Writes a plan as a Word document (.docx) after GB/T 9704-2012.</summary>
public static class PlanDocument
{
    /// <summary>The document's bytes; the same plan gives the same bytes.</summary>
    public static byte[] Write(WorkPlan plan) => throw new NotSupportedException(plan.Title);
}
