namespace Nianbao.Adapters;

/// <summary>A setting that the program cannot start without is missing or wrong; the message, in Chinese, names it.</summary>
public sealed class SettingsException(string message, Exception? inner = null) : Exception(message, inner);
